import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-CWLYH65C.js";
import "./chunk-LAUSFL3Z.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
