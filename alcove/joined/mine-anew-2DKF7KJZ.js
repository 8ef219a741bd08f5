import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-TGKP762O.js";
import "./start.js";
import "./first.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
