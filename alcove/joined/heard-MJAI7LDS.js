import {
  Heard,
  HeardLately
} from "./chunk-PPIOEZA3.js";
import "./chunk-HZLXP2WL.js";
import "./chunk-OBJVSS3T.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import "./chunk-M2LFPRDZ.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-FX4TRNVX.js";
export {
  Heard,
  HeardLately as default
};
