import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-HQODRCTT.js";
import "../chunk-C32CHQCL.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
