import {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
} from "./chunk-KI3ZGL2L.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  keepFormer,
  keysBefore,
  supersede,
  takeUp
};
