import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
