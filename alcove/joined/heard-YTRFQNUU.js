import {
  Heard,
  HeardLately
} from "./chunk-RQ7Z4AU4.js";
import "./chunk-F7GRRWD6.js";
import "./start.js";
import "./first.js";
export {
  Heard,
  HeardLately as default
};
