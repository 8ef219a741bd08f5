import {
  Heard,
  HeardLately
} from "./chunk-KX4AEIUF.js";
import "./chunk-GW5IF2W3.js";
import "./start.js";
import "./first.js";
export {
  Heard,
  HeardLately as default
};
