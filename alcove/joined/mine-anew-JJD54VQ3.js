import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-3UUFSLZI.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
