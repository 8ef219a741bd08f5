import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-MC6QKA6G.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
