import {
  Heard,
  HeardLately
} from "./chunk-EOIXLFGK.js";
import "./chunk-NZURFMR2.js";
import "./start.js";
import "./first.js";
export {
  Heard,
  HeardLately as default
};
