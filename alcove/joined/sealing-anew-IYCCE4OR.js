import {
  sealMineAnew
} from "./chunk-AZLQ5BGX.js";
import "./chunk-75KLTDYI.js";
import "./chunk-EFZNBHBL.js";
import "./chunk-HGAIQVZU.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  sealMineAnew
};
