import {
  Heard,
  HeardLately
} from "./chunk-ZANJX3LU.js";
import "./chunk-EYJNGH6O.js";
import "./chunk-DUEHWWGO.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import "./chunk-CGWIBPNF.js";
import "./chunk-IGQTGUDQ.js";
import "./chunk-FX4TRNVX.js";
export {
  Heard,
  HeardLately as default
};
