import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-QHMRITK3.js";
import "./start.js";
import "./first.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
