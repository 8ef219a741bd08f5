import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-KBK35E26.js";
import "./chunk-ZADW47F7.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
