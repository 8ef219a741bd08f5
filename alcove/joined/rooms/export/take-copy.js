import {
  filesOf,
  takeCopy
} from "../../chunk-KRCHRNB7.js";
import "../../chunk-LOEGIDF4.js";
import "../../chunk-NT2QKS55.js";
import "../../chunk-PUUPHSQG.js";
import "../../chunk-3EVHX6DB.js";
import "../../chunk-L2ENGENY.js";
import "../../chunk-4RWE6Y4F.js";
import "../../chunk-O3AOFP5B.js";
import "../../chunk-4IPFGJDT.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-EFZNBHBL.js";
import "../../chunk-MYKYYBLU.js";
import "../../chunk-F76A4AW5.js";
import "../../chunk-5N4SIKSS.js";
import "../../chunk-7VTAI3DB.js";
export {
  filesOf,
  takeCopy
};
