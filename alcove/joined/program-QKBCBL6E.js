import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-J4LMQIKN.js";
import "./chunk-IXFOHPW4.js";
import "./chunk-CWLYH65C.js";
import "./chunk-LAUSFL3Z.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
