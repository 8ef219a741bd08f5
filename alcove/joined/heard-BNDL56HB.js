import {
  Heard,
  HeardLately
} from "./chunk-B7M4TURD.js";
import "./chunk-NPEYISOS.js";
import "./chunk-YLJJHQOV.js";
import "./chunk-IREPHMGF.js";
export {
  Heard,
  HeardLately as default
};
