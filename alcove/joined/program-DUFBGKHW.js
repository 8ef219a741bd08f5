import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-M4DF7PL6.js";
import "./chunk-TMLFFF3H.js";
import "./chunk-YLJJHQOV.js";
import "./chunk-IREPHMGF.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
