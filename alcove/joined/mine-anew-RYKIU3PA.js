import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-JUPWQEC5.js";
import "./start.js";
import "./first.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
