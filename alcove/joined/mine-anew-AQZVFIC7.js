import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-LG5N3MJ7.js";
import "./start.js";
import "./first.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
