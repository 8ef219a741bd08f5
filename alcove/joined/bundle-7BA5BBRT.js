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
} from "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
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
