import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-F2AYI7TP.js";
import "./chunk-TI2D4RBN.js";
import "./chunk-NCAAWYUM.js";
import "./chunk-M3I2UDSJ.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-Z7Q4NPTB.js";
import "./chunk-OK7IZVAL.js";
import "./chunk-NC3LAA7I.js";
import "./chunk-N743KZGL.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
