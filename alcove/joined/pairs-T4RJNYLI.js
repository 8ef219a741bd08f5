import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-V5OYEWAR.js";
import "./chunk-G2ICYZ7F.js";
import "./chunk-TD3PDVEL.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
