import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./start.js";
import "./first.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
