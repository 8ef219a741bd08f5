import {
  PlanForm
} from "./chunk-K57VUFG3.js";
import "./chunk-VYFBJOMB.js";
import "./chunk-LAUSFL3Z.js";
export {
  PlanForm
};
