import {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
} from "../chunk-RUD7OFPG.js";
import "../chunk-U3JX3AGV.js";
import "../chunk-LAUSFL3Z.js";
export {
  fold,
  makeSearch,
  placesIn,
  termsOf,
  textOf
};
