import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-IHO3CJTH.js";
import "./chunk-GXVIQTHD.js";
import "./start.js";
import "./first.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
