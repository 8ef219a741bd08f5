import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-K3HPKJC6.js";
import "../chunk-WUU57HA3.js";
import "../chunk-IREPHMGF.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
