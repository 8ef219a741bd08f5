import {
  followCharters,
  openKem,
  parties
} from "./chunk-4PWIOFUH.js";
import "./chunk-WI5PPQZ2.js";
import "./chunk-N6GGNFIZ.js";
import "./chunk-4ODIKGP3.js";
import "./chunk-5YXQQI3G.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-PBPUMC75.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  followCharters,
  openKem,
  parties
};
