import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-E36PW6ZA.js";
import "./chunk-RRXPUMR7.js";
import "./chunk-Q3ZF4YSV.js";
import "./chunk-CYF32YUE.js";
import "./chunk-7WLWVSQK.js";
import "./chunk-GC4D7EO4.js";
import "./chunk-6HH5RYTJ.js";
import "./chunk-MIV3MTVP.js";
import "./chunk-N743KZGL.js";
import "./chunk-376XXUQH.js";
import "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
