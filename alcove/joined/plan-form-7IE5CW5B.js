import {
  PlanForm
} from "./chunk-KIB7RK64.js";
import "./start.js";
import "./first.js";
export {
  PlanForm
};
