import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-DRKE7GEW.js";
import "./chunk-IXFOHPW4.js";
import "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
