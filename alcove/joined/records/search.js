import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-Y5IACUTH.js";
import "../chunk-JBGWK34H.js";
import "../chunk-IREPHMGF.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
