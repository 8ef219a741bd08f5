import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-2CHZATUZ.js";
import "./chunk-PINWVGTY.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
