import {
  PlanForm
} from "./chunk-HJJGCOHX.js";
import "./chunk-LF7BEWZG.js";
import "./chunk-IREPHMGF.js";
export {
  PlanForm
};
