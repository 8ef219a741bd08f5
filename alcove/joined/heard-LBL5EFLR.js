import {
  Heard,
  HeardLately
} from "./chunk-CYHKOTTJ.js";
import "./chunk-7NO2FXXN.js";
import "./chunk-WUU57HA3.js";
import "./chunk-IREPHMGF.js";
export {
  Heard,
  HeardLately as default
};
