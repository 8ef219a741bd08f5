import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-B2PGJ2VZ.js";
import "./chunk-TMLFFF3H.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
