import {
  Heard,
  HeardLately
} from "./chunk-ZB76PRMW.js";
import "./chunk-3PEUQNUV.js";
import "./start.js";
import "./first.js";
export {
  Heard,
  HeardLately as default
};
