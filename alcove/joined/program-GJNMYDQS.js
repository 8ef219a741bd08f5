import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-O5IS7YA6.js";
import "./chunk-IXFOHPW4.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
