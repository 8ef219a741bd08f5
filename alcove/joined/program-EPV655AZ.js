import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-THMUIU6L.js";
import "./chunk-PINWVGTY.js";
import "./chunk-2I324F4V.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
