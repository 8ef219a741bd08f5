import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-KBEENZ6A.js";
import "../chunk-5RR2R6VG.js";
import "../chunk-IREPHMGF.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
