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
} from "./chunk-NUBPY3SP.js";
import "./chunk-KCZVWS55.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
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
