import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-Q7MUV4MH.js";
import "./chunk-CWLYH65C.js";
import "./chunk-LAUSFL3Z.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
