import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-JI2RBSVT.js";
import "./chunk-QWR3LYOO.js";
import "./chunk-PW6CZQPW.js";
import "./chunk-NBVOJIZG.js";
import "./chunk-N6GGNFIZ.js";
import "./chunk-LLEMZXK2.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-5YXQQI3G.js";
import "./chunk-J522EHZH.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-PBPUMC75.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
