import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-BVPRPK5Q.js";
import "./start.js";
import "./first.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
