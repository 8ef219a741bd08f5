import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-GC4D7EO4.js";
import "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
