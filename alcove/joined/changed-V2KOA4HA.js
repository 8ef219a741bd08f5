import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
