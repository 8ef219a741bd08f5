import {
  filesOf,
  takeCopy
} from "../../chunk-KCOSHTJE.js";
import "../../chunk-KOQSQQ3M.js";
import "../../chunk-R6HLMPN5.js";
import "../../chunk-WRI5FRT4.js";
import "../../chunk-PUKK2HIL.js";
import "../../chunk-ADGUJPHX.js";
import "../../chunk-7FIQORGM.js";
import "../../chunk-NI4RS6F5.js";
import "../../chunk-2BNLWSL2.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-EFZNBHBL.js";
import "../../chunk-MYKYYBLU.js";
import "../../chunk-S2CO3QL4.js";
import "../../chunk-5N4SIKSS.js";
import "../../chunk-7VTAI3DB.js";
export {
  filesOf,
  takeCopy
};
