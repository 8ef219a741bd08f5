import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-Q63VNIWS.js";
import "./chunk-TMLFFF3H.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
