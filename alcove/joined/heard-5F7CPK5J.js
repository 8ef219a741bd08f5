import {
  Heard,
  HeardLately
} from "./chunk-WQQF4KXR.js";
import "./chunk-KNLVYVPM.js";
import "./chunk-CWLYH65C.js";
import "./chunk-LAUSFL3Z.js";
export {
  Heard,
  HeardLately as default
};
