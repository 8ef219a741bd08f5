import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-56AOX3GT.js";
import "./chunk-GXVIQTHD.js";
import "./start.js";
import "./first.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
