import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-EKH2T4P5.js";
import "./chunk-2MQNJOB2.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
