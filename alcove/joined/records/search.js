import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-MYKYYBLU.js";
import "../chunk-7VTAI3DB.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
