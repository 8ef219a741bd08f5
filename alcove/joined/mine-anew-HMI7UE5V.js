import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-VF4KFCSB.js";
import "./chunk-2NJLEL5U.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
