import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-SXPOOTOB.js";
import "./chunk-GXVIQTHD.js";
import "./start.js";
import "./first.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
