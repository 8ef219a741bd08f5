import {
  followCharters,
  openKem,
  parties
} from "./chunk-4MUZ5HE2.js";
import "./chunk-WB4UR6BG.js";
import "./chunk-S2AV6RSK.js";
import "./chunk-XGHL34JH.js";
import "./chunk-3ZBI2QI6.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  followCharters,
  openKem,
  parties
};
