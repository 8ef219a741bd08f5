import {
  followCharters,
  openKem,
  parties
} from "./chunk-FRPHRPNW.js";
import "./chunk-NZPWAXSY.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-XVNWHFUH.js";
import "./chunk-NC3LAA7I.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  followCharters,
  openKem,
  parties
};
