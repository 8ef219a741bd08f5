import {
  PlanForm
} from "./chunk-I4RCMEDL.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  PlanForm
};
