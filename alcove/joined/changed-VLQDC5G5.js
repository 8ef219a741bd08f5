import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-FR67HFSY.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-7VTAI3DB.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
