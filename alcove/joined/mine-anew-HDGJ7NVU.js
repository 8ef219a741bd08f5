import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-WIKE3NO5.js";
import "./chunk-2I324F4V.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
