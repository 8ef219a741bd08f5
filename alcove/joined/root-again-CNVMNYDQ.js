import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-CF2OW2CI.js";
import "./chunk-VTJCKP6W.js";
import "./chunk-GQBQWY33.js";
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
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
