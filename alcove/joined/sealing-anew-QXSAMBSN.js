import {
  sealMineAnew
} from "./chunk-2LK73FVE.js";
import "./chunk-37N35LNX.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-ZADW47F7.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
