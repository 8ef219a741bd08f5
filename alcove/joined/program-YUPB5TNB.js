import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-3BZCVWFG.js";
import "./chunk-WRM2F44M.js";
import "./chunk-WUU57HA3.js";
import "./chunk-IREPHMGF.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
