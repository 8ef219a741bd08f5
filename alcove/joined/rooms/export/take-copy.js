import {
  filesOf,
  takeCopy
} from "../../chunk-Q6L7TP57.js";
import "../../chunk-YDHSNOES.js";
import "../../chunk-EO6BKHVW.js";
import "../../chunk-AE27E6VV.js";
import "../../chunk-WSUUZSXR.js";
import "../../chunk-KRCCQNGH.js";
import "../../chunk-MI6OJ5XS.js";
import "../../chunk-JMO3ICAG.js";
import "../../chunk-GZBE2625.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-ON22IG4L.js";
import "../../chunk-VAR2EYV3.js";
import "../../chunk-JZFYSBM4.js";
import "../../chunk-SOV4W3CV.js";
import "../../chunk-GDHDP6GW.js";
export {
  filesOf,
  takeCopy
};
