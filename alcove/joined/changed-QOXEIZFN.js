import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
