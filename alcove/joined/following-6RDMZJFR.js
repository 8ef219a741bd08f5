import {
  followCharters,
  openKem,
  parties
} from "./chunk-D7BFGFR2.js";
import "./chunk-7RNBBEMU.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-L4URSNRA.js";
import "./chunk-QNLD4WZK.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  followCharters,
  openKem,
  parties
};
