import {
  Heard,
  HeardLately
} from "./chunk-4NY66D2Q.js";
import "./chunk-NBSIW6RS.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  Heard,
  HeardLately as default
};
