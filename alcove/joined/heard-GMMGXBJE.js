import {
  Heard,
  HeardLately
} from "./chunk-SZABRNLI.js";
import "./chunk-JPRMMGMU.js";
import "./chunk-55E6ZMCZ.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import "./chunk-CUUKILFI.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-FX4TRNVX.js";
export {
  Heard,
  HeardLately as default
};
