import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-XPFZN2PX.js";
import "./chunk-U6NK4E62.js";
import "./chunk-AFDQJCFH.js";
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
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
