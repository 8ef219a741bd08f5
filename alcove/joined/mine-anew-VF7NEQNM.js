import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-DVCOG3K6.js";
import "./start.js";
import "./first.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
