import {
  Heard,
  HeardLately
} from "./chunk-D2SZRGLC.js";
import "./chunk-WUKZ6C2O.js";
import "./chunk-VYFBJOMB.js";
import "./chunk-LAUSFL3Z.js";
export {
  Heard,
  HeardLately as default
};
