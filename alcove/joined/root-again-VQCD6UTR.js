import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-VWB44WNL.js";
import "./chunk-5DCAW3AB.js";
import "./chunk-MEP3JJM5.js";
import "./chunk-M3I2UDSJ.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-S7JF6XHI.js";
import "./chunk-OK7IZVAL.js";
import "./chunk-N7IV7C4I.js";
import "./chunk-N743KZGL.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-WUU57HA3.js";
import "./chunk-IREPHMGF.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
