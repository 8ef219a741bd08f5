import {
  PlanForm
} from "./chunk-GH76PLN3.js";
import "./start.js";
import "./first.js";
export {
  PlanForm
};
