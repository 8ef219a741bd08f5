import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-LQPM4QHQ.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
