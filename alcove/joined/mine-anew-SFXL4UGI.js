import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-6EIRGIDK.js";
import "./chunk-KI3ZGL2L.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
