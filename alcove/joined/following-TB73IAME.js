import {
  followCharters,
  openKem,
  parties
} from "./chunk-OD7KQFYF.js";
import "./chunk-NZPWAXSY.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-TTUBQRJ7.js";
import "./chunk-CKVAUZOU.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  followCharters,
  openKem,
  parties
};
