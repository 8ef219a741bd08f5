import {
  PlanForm
} from "./chunk-ZR73MOBD.js";
import "./chunk-WLFHLUHX.js";
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
