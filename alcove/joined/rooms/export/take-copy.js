import {
  filesOf,
  takeCopy
} from "../../chunk-6NWQ3IPB.js";
import "../../chunk-7ZZM6P4I.js";
import "../../chunk-KR2GJDXV.js";
import "../../chunk-KOILTTF2.js";
import "../../chunk-NMWZWY3X.js";
import "../../chunk-AVMZBDEV.js";
import "../../chunk-EMYS7PJT.js";
import "../../chunk-GGHAXDJO.js";
import "../../chunk-PIZ57R6X.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-NUBPY3SP.js";
import "../../chunk-VAR2EYV3.js";
import "../../chunk-KCZVWS55.js";
import "../../chunk-SOV4W3CV.js";
import "../../chunk-GDHDP6GW.js";
export {
  filesOf,
  takeCopy
};
