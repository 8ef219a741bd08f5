import {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs
} from "./chunk-YODM6VHG.js";
import "./chunk-ZVV4OIRC.js";
import "./chunk-557TLY2U.js";
export {
  firstSeat,
  linkOf,
  refreshNext,
  refreshPairs
};
