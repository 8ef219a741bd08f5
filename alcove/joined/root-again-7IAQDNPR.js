import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-N2HELX5S.js";
import "./chunk-GLBNAKF5.js";
import "./chunk-6XOJM62U.js";
import "./chunk-YZIS764I.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-TDYWPTYY.js";
import "./chunk-J4XAOLJK.js";
import "./chunk-4XFPYCLR.js";
import "./chunk-N743KZGL.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
