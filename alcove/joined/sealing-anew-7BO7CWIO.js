import {
  sealMineAnew
} from "./chunk-WH74F3SO.js";
import "./chunk-7UP6I6YT.js";
import "./chunk-FENOM664.js";
import "./chunk-JKG6T4LP.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
