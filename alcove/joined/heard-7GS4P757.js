import {
  Heard,
  HeardLately
} from "./chunk-OQDEPWBJ.js";
import "./chunk-5YP3VPFY.js";
import "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  Heard,
  HeardLately as default
};
