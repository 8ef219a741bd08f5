import {
  PlanForm
} from "./chunk-3BCEJIJU.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  PlanForm
};
