import {
  sealMineAnew
} from "./chunk-VA25YBSD.js";
import "./chunk-EEBH3VP7.js";
import "./chunk-ON22IG4L.js";
import "./chunk-JZFYSBM4.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
