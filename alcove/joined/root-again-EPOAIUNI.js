import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-2NUILRTW.js";
import "./chunk-XN7ZRVQB.js";
import "./chunk-ZZVMOU6W.js";
import "./chunk-YZIS764I.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-Q7MUV4MH.js";
import "./chunk-J4XAOLJK.js";
import "./chunk-YSOHZL3H.js";
import "./chunk-N743KZGL.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-CWLYH65C.js";
import "./chunk-LAUSFL3Z.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
