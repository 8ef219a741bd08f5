import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-PIS3KS6M.js";
import "./chunk-GXVIQTHD.js";
import "./start.js";
import "./first.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
