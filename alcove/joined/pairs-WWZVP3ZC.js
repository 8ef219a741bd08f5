import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-3P3SSTQH.js";
import "./chunk-723ZNF6J.js";
import "./chunk-H4JAWSN4.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-VYFBJOMB.js";
import "./chunk-LAUSFL3Z.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
