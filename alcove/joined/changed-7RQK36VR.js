import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
