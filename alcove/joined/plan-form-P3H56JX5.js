import {
  PlanForm
} from "./chunk-I4DPOWKQ.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  PlanForm
};
