import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-YLJJHQOV.js";
import "./chunk-IREPHMGF.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
