import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-W6RDZQMY.js";
import "./chunk-G6EO6O3Z.js";
import "./chunk-YJE4U7SM.js";
import "./chunk-NBVOJIZG.js";
import "./chunk-S2AV6RSK.js";
import "./chunk-MC6QKA6G.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-3ZBI2QI6.js";
import "./chunk-J522EHZH.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
