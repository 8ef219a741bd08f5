import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
