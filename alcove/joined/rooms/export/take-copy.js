import {
  filesOf,
  takeCopy
} from "../../chunk-DCL3W3DK.js";
import "../../chunk-WLLLEX3W.js";
import "../../chunk-KPKSFGPQ.js";
import "../../chunk-BH7VSGZD.js";
import "../../chunk-L73OUHGL.js";
import "../../chunk-OSMP3SCS.js";
import "../../chunk-RBNBX4UG.js";
import "../../chunk-QWZXY3C2.js";
import "../../chunk-TOFAW6QK.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-JIQVWX5H.js";
import "../../chunk-MYKYYBLU.js";
import "../../chunk-PBPUMC75.js";
import "../../chunk-5N4SIKSS.js";
import "../../chunk-7VTAI3DB.js";
export {
  filesOf,
  takeCopy
};
