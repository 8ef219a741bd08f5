import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-GFFXDHMS.js";
import "../start.js";
import "../first.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
