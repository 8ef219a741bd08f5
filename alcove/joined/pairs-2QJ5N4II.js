import {
  firstSeat,
  linkOf,
  refreshPairs,
  stateOf
} from "./chunk-QUN2L37D.js";
import "./chunk-Z6FGSSS5.js";
import "./chunk-SGVER25A.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  firstSeat,
  linkOf,
  refreshPairs,
  stateOf
};
