import {
  Heard,
  HeardLately
} from "./chunk-WP3CS2LD.js";
import "./chunk-N5MYUIKB.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  Heard,
  HeardLately as default
};
