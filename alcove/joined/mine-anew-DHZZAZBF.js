import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-TACUO2IB.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
