import {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
} from "./chunk-AX5MGIUP.js";
import "./chunk-4HGXEEFL.js";
import "./chunk-WOOK26AT.js";
import "./chunk-M3I2UDSJ.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-TACUO2IB.js";
import "./chunk-OK7IZVAL.js";
import "./chunk-CKVAUZOU.js";
import "./chunk-N743KZGL.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  holdRoot,
  proveByPasskey,
  proveByPassword,
  rootByPasskey,
  rootByWords
};
