import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-VRNMJA47.js";
import "../chunk-I2QOKAUW.js";
import "../chunk-LAUSFL3Z.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
