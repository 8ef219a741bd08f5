import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-YXSOY547.js";
import "./chunk-LF7BEWZG.js";
import "./chunk-IREPHMGF.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
