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
} from "./chunk-6XOJM62U.js";
import "./chunk-YZIS764I.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-TDYWPTYY.js";
import "./chunk-J4XAOLJK.js";
import "./chunk-4XFPYCLR.js";
import "./chunk-N743KZGL.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
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
