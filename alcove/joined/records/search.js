import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-PGQW4D4K.js";
import "../start.js";
import "../first.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
