import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-XZAA4VWU.js";
import "./chunk-RCNWSWKG.js";
import "./chunk-LYLZ5OZP.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-KBK35E26.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-37N35LNX.js";
import "./chunk-J522EHZH.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-ZADW47F7.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
