import {
  Heard,
  HeardLately
} from "./chunk-XKJXIDJX.js";
import "./chunk-4UNPWJJQ.js";
import "./start.js";
import "./first.js";
export {
  Heard,
  HeardLately as default
};
