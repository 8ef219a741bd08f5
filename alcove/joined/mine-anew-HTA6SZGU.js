import {
  dropMineOfOthers,
  fetchMineAgain
} from "./chunk-Z7Q4NPTB.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  dropMineOfOthers,
  fetchMineAgain
};
