import {
  sealMineAnew
} from "./chunk-3TPWDQ4U.js";
import "./chunk-H4JAWSN4.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-VYFBJOMB.js";
import "./chunk-LAUSFL3Z.js";
export {
  sealMineAnew
};
