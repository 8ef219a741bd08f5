import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-WSCYW55A.js";
import "./chunk-IVJGWNAC.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
