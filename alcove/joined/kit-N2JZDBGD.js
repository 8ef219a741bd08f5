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
} from "./chunk-AFDQJCFH.js";
import "./chunk-OFVQY7XE.js";
import "./chunk-ENOPHUR5.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-J522EHZH.js";
import "./chunk-N743KZGL.js";
import "./chunk-YI5M3FSJ.js";
import "./chunk-FENOM664.js";
import "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
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
