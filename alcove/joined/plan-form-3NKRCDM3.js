import {
  PlanForm
} from "./chunk-M2AND7AD.js";
import "./chunk-CWLYH65C.js";
import "./chunk-LAUSFL3Z.js";
export {
  PlanForm
};
