import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-UVGABXIB.js";
import "./chunk-FR67HFSY.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-7VTAI3DB.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
