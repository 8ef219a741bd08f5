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
} from "./chunk-GQBQWY33.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-75T4GVHO.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-ID4EPCG6.js";
import "./chunk-J522EHZH.js";
import "./chunk-NUBPY3SP.js";
import "./chunk-KCZVWS55.js";
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
