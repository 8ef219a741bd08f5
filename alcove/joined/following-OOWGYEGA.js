import {
  followCharters,
  openKem,
  parties
} from "./chunk-WEWJRF2I.js";
import "./chunk-KNAQZH3J.js";
import "./chunk-7WLWVSQK.js";
import "./chunk-FEPCVJXN.js";
import "./chunk-MIV3MTVP.js";
import "./chunk-376XXUQH.js";
import "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  followCharters,
  openKem,
  parties
};
