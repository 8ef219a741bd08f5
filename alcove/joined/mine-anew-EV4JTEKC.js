import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-XBHKU5NO.js";
import "./chunk-JZFYSBM4.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
