import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-VAR2EYV3.js";
import "../chunk-GDHDP6GW.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
