import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-4KQSYTVV.js";
import "./chunk-TMLFFF3H.js";
import "./chunk-LF7BEWZG.js";
import "./chunk-IREPHMGF.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
