import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-GGQWEL3A.js";
import "./chunk-ITB6MXWT.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
