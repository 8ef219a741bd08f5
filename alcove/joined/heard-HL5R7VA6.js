import {
  Heard,
  HeardLately
} from "./chunk-XO25O3CF.js";
import "./chunk-L4SSJAX7.js";
import "./start.js";
import "./first.js";
export {
  Heard,
  HeardLately as default
};
