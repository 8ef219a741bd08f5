import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-4NMVXO2Z.js";
import "./chunk-YXNVQLLC.js";
import "./chunk-DL763O7B.js";
import "./chunk-YZIS764I.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-GSFCLY7V.js";
import "./chunk-J4XAOLJK.js";
import "./chunk-TD3PDVEL.js";
import "./chunk-N743KZGL.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
