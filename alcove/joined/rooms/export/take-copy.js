import {
  filesOf,
  takeCopy
} from "../../chunk-TZR3MVGR.js";
import "../../chunk-L3XKUYED.js";
import "../../chunk-TABM7C2K.js";
import "../../chunk-YG6EFV6B.js";
import "../../chunk-JDIBNHYX.js";
import "../../chunk-NY3AVXEB.js";
import "../../chunk-Y3KL4VMX.js";
import "../../chunk-UH5E4BV6.js";
import "../../chunk-IWF3NZJK.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-EFZNBHBL.js";
import "../../chunk-MYKYYBLU.js";
import "../../chunk-HGAIQVZU.js";
import "../../chunk-5N4SIKSS.js";
import "../../chunk-7VTAI3DB.js";
export {
  filesOf,
  takeCopy
};
