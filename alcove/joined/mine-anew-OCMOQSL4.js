import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-OASOUQWQ.js";
import "./chunk-JKG6T4LP.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
