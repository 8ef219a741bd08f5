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
} from "./chunk-EDWPD3RU.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-UVGABXIB.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-26WKH4FJ.js";
import "./chunk-J522EHZH.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-FR67HFSY.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-7VTAI3DB.js";
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
