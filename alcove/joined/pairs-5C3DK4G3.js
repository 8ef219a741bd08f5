import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-7N2G3QDT.js";
import "./chunk-7EGPOCCI.js";
import "./chunk-NNYBEFZ7.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-KI3ZGL2L.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
