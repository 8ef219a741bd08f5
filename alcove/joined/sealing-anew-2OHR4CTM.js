import {
  sealMineAnew
} from "./chunk-NRGBM7U2.js";
import "./chunk-CZ3XSMV6.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-2NJLEL5U.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
