import {
  sealMineAnew
} from "./chunk-K5UF3SFT.js";
import "./chunk-4XFPYCLR.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  sealMineAnew
};
