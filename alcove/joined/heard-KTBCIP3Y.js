import {
  Heard,
  HeardLately
} from "./chunk-UKVA5ISQ.js";
import "./chunk-OI4S7VXM.js";
import "./chunk-5R53535B.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import "./chunk-CUUKILFI.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-FX4TRNVX.js";
export {
  Heard,
  HeardLately as default
};
