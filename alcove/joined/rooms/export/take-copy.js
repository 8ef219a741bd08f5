import {
  filesOf,
  takeCopy
} from "../../chunk-BDWOB4LE.js";
import "../../chunk-UALBH2B3.js";
import "../../chunk-DOFSCH4W.js";
import "../../chunk-JVPUNNNP.js";
import "../../chunk-YXOWMCMQ.js";
import "../../chunk-LOTKCFD6.js";
import "../../chunk-3NKNGIWB.js";
import "../../chunk-PRSN7B4E.js";
import "../../chunk-Y45CTYHR.js";
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
