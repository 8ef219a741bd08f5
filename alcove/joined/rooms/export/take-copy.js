import {
  filesOf,
  takeCopy
} from "../../chunk-VDDFLGWW.js";
import "../../chunk-SUHJU7BM.js";
import "../../chunk-I5C2DUCL.js";
import "../../chunk-DR43BCZH.js";
import "../../chunk-OMRLJGMC.js";
import "../../chunk-YSYIUHV4.js";
import "../../chunk-K34PHYSP.js";
import "../../chunk-5BB4RBDB.js";
import "../../chunk-NO7HG6NV.js";
import "../../chunk-GFFXDHMS.js";
import "../../start.js";
import "../../first.js";
export {
  filesOf,
  takeCopy
};
