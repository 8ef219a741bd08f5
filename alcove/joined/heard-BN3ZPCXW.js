import {
  Heard,
  HeardLately
} from "./chunk-PTXDPLMW.js";
import "./chunk-NFAAATYB.js";
import "./start.js";
import "./first.js";
export {
  Heard,
  HeardLately as default
};
