import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-CUZTYYDO.js";
import "./chunk-PINWVGTY.js";
import "./chunk-KI3ZGL2L.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
