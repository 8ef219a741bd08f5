import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-JIWG5VME.js";
import "./chunk-YLJJHQOV.js";
import "./chunk-IREPHMGF.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
