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
} from "./chunk-PINWVGTY.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
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
