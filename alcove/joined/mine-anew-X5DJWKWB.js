import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-S7JF6XHI.js";
import "./chunk-WUU57HA3.js";
import "./chunk-IREPHMGF.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
