import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-UAFT26F3.js";
import "../chunk-Z2MXPPIB.js";
import "../chunk-LAUSFL3Z.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
