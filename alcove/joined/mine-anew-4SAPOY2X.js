import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-KUMMJP3H.js";
import "./start.js";
import "./first.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
