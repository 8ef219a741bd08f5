import {
  filesOf,
  takeCopy
} from "../../chunk-H3HCS2LL.js";
import "../../chunk-POIL4ILE.js";
import "../../chunk-OVOGMXXM.js";
import "../../chunk-JTV3EEHV.js";
import "../../chunk-JE53OM26.js";
import "../../chunk-EHR34URV.js";
import "../../chunk-K3CEKTSR.js";
import "../../chunk-6N4CAWJP.js";
import "../../chunk-OYIW6YIJ.js";
import "../../chunk-UAFT26F3.js";
import "../../chunk-Z2MXPPIB.js";
import "../../chunk-LAUSFL3Z.js";
export {
  filesOf,
  takeCopy
};
