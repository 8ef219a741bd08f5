import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-IHOVOXQS.js";
import "./chunk-PINWVGTY.js";
import "./chunk-PBPUMC75.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
