import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-EK3AB5K3.js";
import "../start.js";
import "../first.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
