import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-OS5ZPGXE.js";
import "./chunk-TYGLQMDI.js";
import "./chunk-2DDHSD5Y.js";
import "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-DVCOG3K6.js";
import "./chunk-N743KZGL.js";
import "./chunk-7FYAR5JD.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
