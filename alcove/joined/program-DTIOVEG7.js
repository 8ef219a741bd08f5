import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-5K7SYJGL.js";
import "./chunk-GXVIQTHD.js";
import "./start.js";
import "./first.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
