import {
  filesOf,
  takeCopy
} from "../../chunk-RHR3GP6L.js";
import "../../chunk-6DPQIGUJ.js";
import "../../chunk-DSTQHMBK.js";
import "../../chunk-BX7I46XE.js";
import "../../chunk-IQUR2UZQ.js";
import "../../chunk-4N4GQUTX.js";
import "../../chunk-J344JBFT.js";
import "../../chunk-YMELDTGG.js";
import "../../chunk-ZS4LPMSE.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-JIQVWX5H.js";
import "../../chunk-VAR2EYV3.js";
import "../../chunk-ULYBTDYY.js";
import "../../chunk-5N4SIKSS.js";
import "../../chunk-GDHDP6GW.js";
export {
  filesOf,
  takeCopy
};
