import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-OYM27EC4.js";
import "./chunk-PINWVGTY.js";
import "./chunk-ULYBTDYY.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
