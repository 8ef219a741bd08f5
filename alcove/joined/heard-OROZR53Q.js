import {
  Heard,
  HeardLately
} from "./chunk-O6KZXOCJ.js";
import "./chunk-XOYDVI6K.js";
import "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  Heard,
  HeardLately as default
};
