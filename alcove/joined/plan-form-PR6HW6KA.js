import {
  PlanForm
} from "./chunk-DPQ4PIR5.js";
import "./start.js";
import "./first.js";
export {
  PlanForm
};
