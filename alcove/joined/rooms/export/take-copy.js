import {
  filesOf,
  takeCopy
} from "../../chunk-DANUBR2B.js";
import "../../chunk-KUU5AUVQ.js";
import "../../chunk-4PGPCLMM.js";
import "../../chunk-RL7TL2F6.js";
import "../../chunk-WO3TLS5A.js";
import "../../chunk-NSEEWMSC.js";
import "../../chunk-TXPXFI34.js";
import "../../chunk-SZIJAW47.js";
import "../../chunk-H7ASZEEL.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-AU2H2GZJ.js";
import "../../chunk-VAR2EYV3.js";
import "../../chunk-ZADW47F7.js";
import "../../chunk-SOV4W3CV.js";
import "../../chunk-GDHDP6GW.js";
export {
  filesOf,
  takeCopy
};
