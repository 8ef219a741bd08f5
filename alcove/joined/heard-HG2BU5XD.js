import {
  Heard,
  HeardLately
} from "./chunk-D5NBCIRI.js";
import "./chunk-HASD5F7L.js";
import "./chunk-7IXXSIRM.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import "./chunk-A4OUKUCU.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-C32CHQCL.js";
export {
  Heard,
  HeardLately as default
};
