import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-EBTVZTRR.js";
import "./chunk-IXFOHPW4.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
