import {
  PlanForm
} from "./chunk-OK2LOJWP.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  PlanForm
};
