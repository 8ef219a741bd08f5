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
} from "./chunk-FENOM664.js";
import "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
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
