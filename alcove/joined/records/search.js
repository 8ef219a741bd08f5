import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-WEQ73I7U.js";
import "../start.js";
import "../first.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
