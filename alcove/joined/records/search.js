import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-EQAS6T7W.js";
import "../chunk-CWLYH65C.js";
import "../chunk-LAUSFL3Z.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
