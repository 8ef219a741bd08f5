import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-JSJ5XHDC.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
