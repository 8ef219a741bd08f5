import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
} from "./chunk-DNY3CMG3.js";
import "./chunk-4L2AROS7.js";
import "./chunk-YI5M3FSJ.js";
import "./chunk-FENOM664.js";
import "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs,
  stateOf
};
