import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-3CF2R7KT.js";
import "./chunk-AJ6KAUXC.js";
import "./chunk-PBVX6H3J.js";
import "./chunk-M3I2UDSJ.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-LQPM4QHQ.js";
import "./chunk-OK7IZVAL.js";
import "./chunk-X4Y2ZA23.js";
import "./chunk-N743KZGL.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
