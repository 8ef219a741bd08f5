import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-LLEMZXK2.js";
import "./chunk-PBPUMC75.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
