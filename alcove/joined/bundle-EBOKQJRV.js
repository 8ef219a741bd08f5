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
} from "./chunk-EFZNBHBL.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
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
