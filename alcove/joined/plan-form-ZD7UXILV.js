import {
  PlanForm
} from "./chunk-LWK5CISW.js";
import "./chunk-G2UEAOH2.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-Y45CTYHR.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  PlanForm
};
