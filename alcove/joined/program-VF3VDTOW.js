import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-QIT5ZP4P.js";
import "./chunk-PINWVGTY.js";
import "./chunk-HGAIQVZU.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
