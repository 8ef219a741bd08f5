import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-WWT3CU43.js";
import "./chunk-2MQNJOB2.js";
import "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
