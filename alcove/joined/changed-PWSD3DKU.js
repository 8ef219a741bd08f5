import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
