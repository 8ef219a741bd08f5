import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-4V64NRRQ.js";
import "./chunk-RDDL3JIT.js";
import "./chunk-ZADW47F7.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
