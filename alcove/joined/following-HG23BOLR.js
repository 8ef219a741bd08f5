import {
  followCharters,
  openKem,
  parties
} from "./chunk-GFLPWRMX.js";
import "./chunk-NZPWAXSY.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-BHWGMOVZ.js";
import "./chunk-J7LBJPBZ.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-LF7BEWZG.js";
import "./chunk-IREPHMGF.js";
export {
  followCharters,
  openKem,
  parties
};
