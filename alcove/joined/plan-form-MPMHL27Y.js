import {
  PlanForm
} from "./chunk-V2Z7AXKI.js";
import "./start.js";
import "./first.js";
export {
  PlanForm
};
