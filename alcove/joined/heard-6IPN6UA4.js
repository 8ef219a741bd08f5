import {
  Heard,
  HeardLately
} from "./chunk-MX5IO7ZJ.js";
import "./chunk-CR2TMNFH.js";
import "./start.js";
import "./first.js";
export {
  Heard,
  HeardLately as default
};
