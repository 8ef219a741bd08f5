import {
  filesOf,
  takeCopy
} from "../../chunk-FSKYCHDG.js";
import "../../chunk-RIF2T6MU.js";
import "../../chunk-T3ZBESHN.js";
import "../../chunk-6L2EMGP4.js";
import "../../chunk-M3J3KEKM.js";
import "../../chunk-4ZSP5LG3.js";
import "../../chunk-OV6TPVPT.js";
import "../../chunk-BQJEJ4XI.js";
import "../../chunk-5WM7E7ZG.js";
import "../../chunk-KBEENZ6A.js";
import "../../chunk-5RR2R6VG.js";
import "../../chunk-IREPHMGF.js";
export {
  filesOf,
  takeCopy
};
