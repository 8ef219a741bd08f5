import {
  Heard,
  HeardLately
} from "./chunk-5EYOEMEX.js";
import "./chunk-WBYTW2BS.js";
import "./chunk-PAPWISHL.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-2BNLWSL2.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  Heard,
  HeardLately as default
};
