import {
  filesOf,
  takeCopy
} from "../../chunk-F2NX2UKA.js";
import "../../chunk-2UOOBJVQ.js";
import "../../chunk-KN4G7HGA.js";
import "../../chunk-5DO3ZVNT.js";
import "../../chunk-FP7TQGSG.js";
import "../../chunk-WLXHAQ57.js";
import "../../chunk-MIPA2NG6.js";
import "../../chunk-EGECLXI6.js";
import "../../chunk-7DR4VA32.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-JIQVWX5H.js";
import "../../chunk-VAR2EYV3.js";
import "../../chunk-KI3ZGL2L.js";
import "../../chunk-5N4SIKSS.js";
import "../../chunk-GDHDP6GW.js";
export {
  filesOf,
  takeCopy
};
