import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-YY34W3TL.js";
import "../chunk-LF7BEWZG.js";
import "../chunk-IREPHMGF.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
