import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-TDYWPTYY.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
