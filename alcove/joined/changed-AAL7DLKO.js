import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-JKG6T4LP.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
