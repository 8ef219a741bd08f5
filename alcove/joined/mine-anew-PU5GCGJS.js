import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-2W7WQN5E.js";
import "./start.js";
import "./first.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
