import {
  followCharters,
  openKem,
  parties
} from "./chunk-6J3RGFGP.js";
import "./chunk-7RNBBEMU.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-WXOYDR32.js";
import "./chunk-YSOHZL3H.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-CWLYH65C.js";
import "./chunk-LAUSFL3Z.js";
export {
  followCharters,
  openKem,
  parties
};
