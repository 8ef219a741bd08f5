import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
