import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
