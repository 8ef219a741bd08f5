import {
  sealMineAnew
} from "./chunk-3VIYG63U.js";
import "./chunk-TZHYHADR.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  sealMineAnew
};
