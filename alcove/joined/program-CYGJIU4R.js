import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-VQ5DMXQS.js";
import "./chunk-IXFOHPW4.js";
import "./chunk-VYFBJOMB.js";
import "./chunk-LAUSFL3Z.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
