import {
  sealMineAnew
} from "./chunk-36FBBJWT.js";
import "./chunk-5P6FLVYV.js";
import "./chunk-AU2H2GZJ.js";
import "./chunk-YTBHDTEU.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
