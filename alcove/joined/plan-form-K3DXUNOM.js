import {
  PlanForm
} from "./chunk-TAYSUUAE.js";
import "./start.js";
import "./first.js";
export {
  PlanForm
};
