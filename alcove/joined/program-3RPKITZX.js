import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-KPDIA7CM.js";
import "./chunk-RDDL3JIT.js";
import "./chunk-KCZVWS55.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
