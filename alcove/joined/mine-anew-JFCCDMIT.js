import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-VDWLZ346.js";
import "./chunk-HTXLXXSZ.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
