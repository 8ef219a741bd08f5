import {
  followCharters,
  openKem,
  parties
} from "./chunk-IRQ5KVAM.js";
import "./chunk-NZPWAXSY.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-FDGR4Q3G.js";
import "./chunk-X4Y2ZA23.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  followCharters,
  openKem,
  parties
};
