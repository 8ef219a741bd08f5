import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-FVOML66I.js";
import "./chunk-43GPKS5T.js";
import "./chunk-4B2MGL4B.js";
import "./chunk-YZIS764I.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-3UUFSLZI.js";
import "./chunk-J4XAOLJK.js";
import "./chunk-QNLD4WZK.js";
import "./chunk-N743KZGL.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
