import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-RNREZAT6.js";
import "./chunk-HGAIQVZU.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
