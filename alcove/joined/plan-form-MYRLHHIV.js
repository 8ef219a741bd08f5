import {
  PlanForm
} from "./chunk-I7O3CHOB.js";
import "./start.js";
import "./first.js";
export {
  PlanForm
};
