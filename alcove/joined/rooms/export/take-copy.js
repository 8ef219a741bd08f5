import {
  filesOf,
  takeCopy
} from "../../chunk-CIEKV4HJ.js";
import "../../chunk-I6FGZRWB.js";
import "../../chunk-CJRUHQF6.js";
import "../../chunk-QH53JP5G.js";
import "../../chunk-O7OM66KC.js";
import "../../chunk-DAKPHGNY.js";
import "../../chunk-4L3FJ5FJ.js";
import "../../chunk-ZQJ2RWC2.js";
import "../../chunk-376XXUQH.js";
import "../../chunk-RLWU7MDL.js";
import "../../chunk-7D56LJEH.js";
import "../../chunk-F6XCO3FO.js";
export {
  filesOf,
  takeCopy
};
