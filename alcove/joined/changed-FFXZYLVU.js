import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
