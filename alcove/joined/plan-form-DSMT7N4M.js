import {
  PlanForm
} from "./chunk-D764R2EL.js";
import "./start.js";
import "./first.js";
export {
  PlanForm
};
