import {
  sealMineAnew
} from "./chunk-4M22P7FD.js";
import "./chunk-ID4EPCG6.js";
import "./chunk-NUBPY3SP.js";
import "./chunk-KCZVWS55.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
