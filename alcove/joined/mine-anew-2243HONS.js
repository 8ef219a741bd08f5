import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-ZNVHJGQD.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
