import {
  followCharters,
  openKem,
  parties
} from "./chunk-2I6W7ZS5.js";
import "./chunk-NZPWAXSY.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-EYQLNN3M.js";
import "./chunk-TZHYHADR.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  followCharters,
  openKem,
  parties
};
