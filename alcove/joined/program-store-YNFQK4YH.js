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
} from "./chunk-GXVIQTHD.js";
import "./start.js";
import "./first.js";
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
