import {
  followCharters,
  openKem,
  parties
} from "./chunk-MBNZEENR.js";
import "./chunk-7RNBBEMU.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-NTNNMACP.js";
import "./chunk-4XFPYCLR.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  followCharters,
  openKem,
  parties
};
