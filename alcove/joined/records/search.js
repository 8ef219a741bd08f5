import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-MGAFT277.js";
import "../start.js";
import "../first.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
