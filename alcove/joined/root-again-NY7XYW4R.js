import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-DHGOOGGJ.js";
import "./chunk-TYJSERYJ.js";
import "./chunk-W4MCG6V7.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-NBVOJIZG.js";
import "./chunk-S2AV6RSK.js";
import "./chunk-ECWFKMQZ.js";
import "./chunk-N743KZGL.js";
import "./chunk-LKIGMQ6R.js";
import "./chunk-J522EHZH.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
