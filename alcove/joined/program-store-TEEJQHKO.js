import {
  PAGE,
  WORKER,
  fetchFresh,
  fetchOffered,
  fingerprintOf,
  lookAtParts,
  pin,
  readOffer,
  readPinned,
  writeOffer
} from "./chunk-RDDL3JIT.js";
import "./chunk-FR67HFSY.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-7VTAI3DB.js";
export {
  PAGE,
  WORKER,
  fetchFresh,
  fetchOffered,
  fingerprintOf,
  lookAtParts,
  pin,
  readOffer,
  readPinned,
  writeOffer
};
