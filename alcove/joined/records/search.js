import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-FLVUV3ZZ.js";
import "../chunk-F45EVYIU.js";
import "../chunk-IREPHMGF.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
