import {
  followCharters,
  openKem,
  parties
} from "./chunk-V6IYYGW6.js";
import "./chunk-WB4UR6BG.js";
import "./chunk-S2AV6RSK.js";
import "./chunk-LNLTQ4J7.js";
import "./chunk-75KLTDYI.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-HGAIQVZU.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  followCharters,
  openKem,
  parties
};
