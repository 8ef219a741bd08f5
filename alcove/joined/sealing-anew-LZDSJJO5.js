import {
  sealMineAnew
} from "./chunk-3TQDJPUM.js";
import "./chunk-TD3PDVEL.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  sealMineAnew
};
