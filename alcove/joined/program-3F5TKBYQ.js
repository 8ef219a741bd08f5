import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-UQJXYCKM.js";
import "./chunk-4MPPLZAR.js";
import "./chunk-JKG6T4LP.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
