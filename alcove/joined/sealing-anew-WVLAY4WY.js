import {
  sealMineAnew
} from "./chunk-ZOZDELI6.js";
import "./chunk-SGVER25A.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  sealMineAnew
};
