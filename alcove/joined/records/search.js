import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-RLWU7MDL.js";
import "../chunk-7D56LJEH.js";
import "../chunk-F6XCO3FO.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
