import {
  Heard,
  HeardLately
} from "./chunk-JYPCMQGQ.js";
import "./chunk-4CHTUX5M.js";
import "./chunk-5OWZQ4T7.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import "./chunk-CUUKILFI.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-FX4TRNVX.js";
export {
  Heard,
  HeardLately as default
};
