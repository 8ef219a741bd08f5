import {
  sealMineAnew
} from "./chunk-ZZD75FSX.js";
import "./chunk-YI5M3FSJ.js";
import "./chunk-FENOM664.js";
import "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
