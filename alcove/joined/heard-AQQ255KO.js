import {
  Heard,
  HeardLately
} from "./chunk-45TTLKVF.js";
import "./chunk-6TC2CHFG.js";
import "./chunk-LF7BEWZG.js";
import "./chunk-IREPHMGF.js";
export {
  Heard,
  HeardLately as default
};
