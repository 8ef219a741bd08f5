import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
