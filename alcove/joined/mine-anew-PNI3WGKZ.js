import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-LWQNO3FO.js";
import "./start.js";
import "./first.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
