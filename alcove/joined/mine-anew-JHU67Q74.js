import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-ECWFKMQZ.js";
import "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
