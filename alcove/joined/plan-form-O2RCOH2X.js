import {
  PlanForm
} from "./chunk-NUZWYVT3.js";
import "./chunk-WUU57HA3.js";
import "./chunk-IREPHMGF.js";
export {
  PlanForm
};
