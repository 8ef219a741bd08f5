import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-WM7PMM5C.js";
import "./chunk-RYJO2VKW.js";
import "./chunk-72JHFDBU.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-3WEYUFTU.js";
import "./chunk-XBHKU5NO.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-EEBH3VP7.js";
import "./chunk-J522EHZH.js";
import "./chunk-ON22IG4L.js";
import "./chunk-JZFYSBM4.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
