import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-H2UH4GLG.js";
import "../start.js";
import "../first.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
