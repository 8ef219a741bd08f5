import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-5QH3XGMF.js";
import "./chunk-PINWVGTY.js";
import "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
