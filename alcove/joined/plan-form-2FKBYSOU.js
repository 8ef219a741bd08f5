import {
  PlanForm
} from "./chunk-WP7CPB6G.js";
import "./start.js";
import "./first.js";
export {
  PlanForm
};
