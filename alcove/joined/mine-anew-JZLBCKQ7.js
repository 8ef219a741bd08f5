import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-6TNDLF2X.js";
import "./chunk-ULYBTDYY.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
