import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-UBFMDGNA.js";
import "./chunk-ALUA3GIF.js";
import "./chunk-RISASWVL.js";
import "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-LWQNO3FO.js";
import "./chunk-N743KZGL.js";
import "./chunk-ZSPH4VY4.js";
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
