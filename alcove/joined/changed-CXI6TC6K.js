import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-ITB6MXWT.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
