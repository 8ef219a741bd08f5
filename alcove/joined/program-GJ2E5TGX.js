import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-GGT7OPPU.js";
import "./chunk-4MPPLZAR.js";
import "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
