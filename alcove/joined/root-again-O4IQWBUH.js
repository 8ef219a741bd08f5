import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-VEBIGVGR.js";
import "./chunk-R5QQTIUY.js";
import "./chunk-5I47L4C3.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-VF4KFCSB.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-CZ3XSMV6.js";
import "./chunk-J522EHZH.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-2NJLEL5U.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
