import {
  filesOf,
  takeCopy
} from "../../chunk-NQDBTWEI.js";
import "../../chunk-3NHFPGZU.js";
import "../../chunk-372ZPQUV.js";
import "../../chunk-274WWQCR.js";
import "../../chunk-HQ4BRTOG.js";
import "../../chunk-VT7Z2CKD.js";
import "../../chunk-NWZ5K3KE.js";
import "../../chunk-KZOMUTXZ.js";
import "../../chunk-OYIW6YIJ.js";
import "../../chunk-EQAS6T7W.js";
import "../../chunk-CWLYH65C.js";
import "../../chunk-LAUSFL3Z.js";
export {
  filesOf,
  takeCopy
};
