import {
  followCharters,
  openKem,
  parties
} from "./chunk-3V4PTTKV.js";
import "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-DEPLT6XN.js";
import "./chunk-UVAH4FM6.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  followCharters,
  openKem,
  parties
};
