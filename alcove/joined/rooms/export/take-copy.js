import {
  filesOf,
  takeCopy
} from "../../chunk-AQZ6GF2Q.js";
import "../../chunk-C47C4X3E.js";
import "../../chunk-5K6K4OCI.js";
import "../../chunk-FFILHHJU.js";
import "../../chunk-YLB2BERG.js";
import "../../chunk-5A2J53PX.js";
import "../../chunk-JDOCK3I5.js";
import "../../chunk-4IZCRSV7.js";
import "../../chunk-5WM7E7ZG.js";
import "../../chunk-FLVUV3ZZ.js";
import "../../chunk-F45EVYIU.js";
import "../../chunk-IREPHMGF.js";
export {
  filesOf,
  takeCopy
};
