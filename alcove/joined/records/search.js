import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-QKHRGCJL.js";
import "../chunk-FX4TRNVX.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
