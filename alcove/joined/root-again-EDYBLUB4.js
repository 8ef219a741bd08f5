import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-C5IBTSDD.js";
import "./chunk-WVBO643Z.js";
import "./chunk-FLDF6ZHY.js";
import "./chunk-OFVQY7XE.js";
import "./chunk-OASOUQWQ.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-J522EHZH.js";
import "./chunk-N743KZGL.js";
import "./chunk-7UP6I6YT.js";
import "./chunk-FENOM664.js";
import "./chunk-JKG6T4LP.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
