import {
  sealMineAnew
} from "./chunk-4LPHYCCC.js";
import "./chunk-3ZBI2QI6.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  sealMineAnew
};
