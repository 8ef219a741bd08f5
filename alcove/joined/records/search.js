import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-WMHV6X73.js";
import "../chunk-PUSCYM67.js";
import "../chunk-F6XCO3FO.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
