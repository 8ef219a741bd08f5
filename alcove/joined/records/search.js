import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-5OMDCLUN.js";
import "../start.js";
import "../first.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
