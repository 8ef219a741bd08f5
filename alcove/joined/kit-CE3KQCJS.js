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
} from "./chunk-7YYYUPKV.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-3WEYUFTU.js";
import "./chunk-GGQWEL3A.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-BT2574CO.js";
import "./chunk-J522EHZH.js";
import "./chunk-ON22IG4L.js";
import "./chunk-ITB6MXWT.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
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
