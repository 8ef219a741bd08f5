import {
  Heard,
  HeardLately
} from "./chunk-WNFUA5PG.js";
import "./chunk-6ERBNPO5.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  Heard,
  HeardLately as default
};
