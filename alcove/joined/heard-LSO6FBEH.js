import {
  Heard,
  HeardLately
} from "./chunk-HZOJPU6Q.js";
import "./chunk-5FAPKDCY.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  Heard,
  HeardLately as default
};
