import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-GSFCLY7V.js";
import "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
