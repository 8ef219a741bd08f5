import {
  followCharters,
  openKem,
  parties
} from "./chunk-BQRM3QYR.js";
import "./chunk-NZPWAXSY.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-57SOKUVL.js";
import "./chunk-N7IV7C4I.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-WUU57HA3.js";
import "./chunk-IREPHMGF.js";
export {
  followCharters,
  openKem,
  parties
};
