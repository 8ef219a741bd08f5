import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
