import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-WUU57HA3.js";
import "./chunk-IREPHMGF.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
