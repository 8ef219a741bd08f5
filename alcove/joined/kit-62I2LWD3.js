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
} from "./chunk-Q5IUVV5A.js";
import "./chunk-YZIS764I.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-YSZ2NLWI.js";
import "./chunk-J4XAOLJK.js";
import "./chunk-H4JAWSN4.js";
import "./chunk-N743KZGL.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-VYFBJOMB.js";
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
