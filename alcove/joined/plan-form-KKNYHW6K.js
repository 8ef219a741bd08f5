import {
  PlanForm
} from "./chunk-OGJXQGFD.js";
import "./start.js";
import "./first.js";
export {
  PlanForm
};
