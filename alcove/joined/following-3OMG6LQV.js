import {
  followCharters,
  openKem,
  parties
} from "./chunk-HBF373QZ.js";
import "./chunk-KPEY4M7Z.js";
import "./chunk-3WEYUFTU.js";
import "./chunk-NZVKZCSK.js";
import "./chunk-EEBH3VP7.js";
import "./chunk-ON22IG4L.js";
import "./chunk-JZFYSBM4.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  followCharters,
  openKem,
  parties
};
