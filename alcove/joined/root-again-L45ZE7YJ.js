import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-N4HFQFQF.js";
import "./chunk-YIS4IWVM.js";
import "./chunk-J7GSXPU3.js";
import "./chunk-M3I2UDSJ.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-JSJ5XHDC.js";
import "./chunk-OK7IZVAL.js";
import "./chunk-TZHYHADR.js";
import "./chunk-N743KZGL.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
