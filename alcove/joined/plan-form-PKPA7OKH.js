import {
  PlanForm
} from "./chunk-JEL5U3DY.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  PlanForm
};
