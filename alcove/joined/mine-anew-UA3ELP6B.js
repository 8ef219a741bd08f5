import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-DNL4VEXH.js";
import "./chunk-YTBHDTEU.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
