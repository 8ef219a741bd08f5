import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-JZFYSBM4.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
