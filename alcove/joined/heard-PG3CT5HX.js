import {
  Heard,
  HeardLately
} from "./chunk-ADI4FRNX.js";
import "./chunk-Y2PXP63O.js";
import "./chunk-JBZGEA2H.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import "./chunk-CUUKILFI.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-FX4TRNVX.js";
export {
  Heard,
  HeardLately as default
};
