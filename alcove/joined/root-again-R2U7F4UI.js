import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-JA6XEDWC.js";
import "./chunk-ZVFSOUI7.js";
import "./chunk-TJGVQFPS.js";
import "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-JUPWQEC5.js";
import "./chunk-N743KZGL.js";
import "./chunk-YH5NAWP3.js";
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
