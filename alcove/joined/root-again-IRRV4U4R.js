import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-A5IVL4NO.js";
import "./chunk-ZEDJANML.js";
import "./chunk-WFY23X5K.js";
import "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-KUMMJP3H.js";
import "./chunk-N743KZGL.js";
import "./chunk-2YS2KLW5.js";
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
