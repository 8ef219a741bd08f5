import {
  sealMineAnew
} from "./chunk-IQZNCZOO.js";
import "./chunk-QNLD4WZK.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  sealMineAnew
};
