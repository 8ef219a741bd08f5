import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-BRKQFVP3.js";
import "./chunk-M3B3YT56.js";
import "./chunk-DYAEBZHT.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-WSCYW55A.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-J522EHZH.js";
import "./chunk-N743KZGL.js";
import "./chunk-M427L7DV.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-IVJGWNAC.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
