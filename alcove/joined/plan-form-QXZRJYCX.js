import {
  PlanForm
} from "./chunk-IRGR2FYA.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  PlanForm
};
