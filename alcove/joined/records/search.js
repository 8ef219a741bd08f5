import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-KW67TOXR.js";
import "../chunk-YLJJHQOV.js";
import "../chunk-IREPHMGF.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
