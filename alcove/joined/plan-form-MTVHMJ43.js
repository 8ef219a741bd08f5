import {
  PlanForm
} from "./chunk-YMN5SQEA.js";
import "./chunk-PUSCYM67.js";
import "./chunk-F6XCO3FO.js";
export {
  PlanForm
};
