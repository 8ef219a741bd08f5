import {
  checkKit,
  checkShown,
  checkTyped,
  confirmKit,
  dropKit,
  finishKit,
  makeKit,
  mustBeSignedIn,
  openRoot,
  refusedByName,
  rootAtRest,
  unlock,
  wrongWords
} from "./chunk-Q3ZF4YSV.js";
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
  checkKit,
  checkShown,
  checkTyped,
  confirmKit,
  dropKit,
  finishKit,
  makeKit,
  mustBeSignedIn,
  openRoot,
  refusedByName,
  rootAtRest,
  unlock,
  wrongWords
};
