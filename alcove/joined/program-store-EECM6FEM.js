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
} from "./chunk-2MQNJOB2.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
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
