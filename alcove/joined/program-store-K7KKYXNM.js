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
} from "./chunk-4MPPLZAR.js";
import "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
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
