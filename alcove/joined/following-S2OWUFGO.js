import {
  followCharters,
  openKem,
  parties
} from "./chunk-FX62XCZZ.js";
import "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-Z6FGSSS5.js";
import "./chunk-SGVER25A.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  followCharters,
  openKem,
  parties
};
