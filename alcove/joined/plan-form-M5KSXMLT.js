import {
  PlanForm
} from "./chunk-HJZHIPKY.js";
import "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  PlanForm
};
