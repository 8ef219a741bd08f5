import {
  followCharters,
  openKem,
  parties
} from "./chunk-SL2UDPNN.js";
import "./chunk-KNAQZH3J.js";
import "./chunk-7WLWVSQK.js";
import "./chunk-NEABK3BC.js";
import "./chunk-4DWFW456.js";
import "./chunk-376XXUQH.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  followCharters,
  openKem,
  parties
};
