import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-WLPDIFNF.js";
import "../chunk-VYFBJOMB.js";
import "../chunk-LAUSFL3Z.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
