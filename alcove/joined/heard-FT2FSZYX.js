import {
  Heard,
  HeardLately
} from "./chunk-JCEGFRA7.js";
import "./chunk-VENDK5E7.js";
import "./chunk-6UPXU3MO.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import "./chunk-M2LFPRDZ.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-FX4TRNVX.js";
export {
  Heard,
  HeardLately as default
};
