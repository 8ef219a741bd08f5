import {
  PlanForm
} from "./chunk-S3TQZ3CX.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  PlanForm
};
