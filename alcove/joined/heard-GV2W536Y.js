import {
  Heard,
  HeardLately
} from "./chunk-YJJSE65F.js";
import "./chunk-BUL54YPP.js";
import "./start.js";
import "./first.js";
export {
  Heard,
  HeardLately as default
};
