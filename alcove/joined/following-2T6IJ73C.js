import {
  followCharters,
  openKem,
  parties
} from "./chunk-7MW2Z5Z6.js";
import "./chunk-NZPWAXSY.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-KB4A6QMJ.js";
import "./chunk-KTWRTEFA.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-YLJJHQOV.js";
import "./chunk-IREPHMGF.js";
export {
  followCharters,
  openKem,
  parties
};
