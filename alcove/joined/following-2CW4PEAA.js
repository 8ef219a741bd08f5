import {
  followCharters,
  openKem,
  parties
} from "./chunk-JCK434PS.js";
import "./chunk-WB4UR6BG.js";
import "./chunk-S2AV6RSK.js";
import "./chunk-LZ74G2M7.js";
import "./chunk-LKIGMQ6R.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  followCharters,
  openKem,
  parties
};
