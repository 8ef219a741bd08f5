import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-4XOGBRK4.js";
import "./chunk-GXVIQTHD.js";
import "./start.js";
import "./first.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
