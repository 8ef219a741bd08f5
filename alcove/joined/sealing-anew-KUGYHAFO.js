import {
  sealMineAnew
} from "./chunk-YMC3VCPG.js";
import "./chunk-YSOHZL3H.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-CWLYH65C.js";
import "./chunk-LAUSFL3Z.js";
export {
  sealMineAnew
};
