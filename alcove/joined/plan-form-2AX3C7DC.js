import {
  PlanForm
} from "./chunk-OUGIY5NY.js";
import "./chunk-YLJJHQOV.js";
import "./chunk-IREPHMGF.js";
export {
  PlanForm
};
