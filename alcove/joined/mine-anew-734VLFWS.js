import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-75T4GVHO.js";
import "./chunk-KCZVWS55.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
