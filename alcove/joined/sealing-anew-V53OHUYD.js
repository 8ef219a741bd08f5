import {
  sealMineAnew
} from "./chunk-C33M3XBZ.js";
import "./chunk-LKIGMQ6R.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  sealMineAnew
};
