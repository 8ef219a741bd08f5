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
} from "./chunk-NG6FQC2K.js";
import "./chunk-CYF32YUE.js";
import "./chunk-7WLWVSQK.js";
import "./chunk-ZNVHJGQD.js";
import "./chunk-6HH5RYTJ.js";
import "./chunk-4DWFW456.js";
import "./chunk-N743KZGL.js";
import "./chunk-376XXUQH.js";
import "./chunk-7D56LJEH.js";
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
