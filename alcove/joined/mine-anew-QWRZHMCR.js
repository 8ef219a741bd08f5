import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-ENOPHUR5.js";
import "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
