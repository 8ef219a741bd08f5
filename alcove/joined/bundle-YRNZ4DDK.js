import {
  BUNDLE_LENGTH,
  VERSION,
  checkNotReflected,
  checkOwnBundle,
  deriveFp,
  formatBundle,
  parseBundle,
  sign,
  signStatement,
  verifyRotation,
  verifySignature,
  verifyStatement
} from "./chunk-376XXUQH.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  BUNDLE_LENGTH,
  VERSION,
  checkNotReflected,
  checkOwnBundle,
  deriveFp,
  formatBundle,
  parseBundle,
  sign,
  signStatement,
  verifyRotation,
  verifySignature,
  verifyStatement
};
