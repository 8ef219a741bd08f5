import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-YSZ2NLWI.js";
import "./chunk-VYFBJOMB.js";
import "./chunk-LAUSFL3Z.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
