import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-MRHFOMNK.js";
import "./chunk-HLETINCO.js";
import "./chunk-MSBSB75B.js";
import "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-LG5N3MJ7.js";
import "./chunk-N743KZGL.js";
import "./chunk-ZCULNP6U.js";
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
