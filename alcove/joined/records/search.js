import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-G6OI3JSH.js";
import "../chunk-WNPFUAWY.js";
import "../chunk-IREPHMGF.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
