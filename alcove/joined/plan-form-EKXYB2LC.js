import {
  PlanForm
} from "./chunk-GNPDCHZZ.js";
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
  PlanForm
};
