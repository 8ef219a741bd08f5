import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-VYFBJOMB.js";
import "./chunk-LAUSFL3Z.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
