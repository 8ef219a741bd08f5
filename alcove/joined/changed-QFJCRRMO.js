import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-LF7BEWZG.js";
import "./chunk-IREPHMGF.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
