import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-YGAZAP7I.js";
import "./chunk-JYP4ZXMA.js";
import "./chunk-EDWPD3RU.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-UVGABXIB.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-26WKH4FJ.js";
import "./chunk-J522EHZH.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-FR67HFSY.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-7VTAI3DB.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
