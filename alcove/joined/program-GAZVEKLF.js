import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-6LPIJMZJ.js";
import "./chunk-WRM2F44M.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
