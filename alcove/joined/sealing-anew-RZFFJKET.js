import {
  sealMineAnew
} from "./chunk-YGQK6MJ7.js";
import "./chunk-BJDM2EUS.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  sealMineAnew
};
