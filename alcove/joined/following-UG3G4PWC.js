import {
  followCharters,
  openKem,
  parties
} from "./chunk-TUOXVNT6.js";
import "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-6LBPQJRM.js";
import "./chunk-7FYAR5JD.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  followCharters,
  openKem,
  parties
};
