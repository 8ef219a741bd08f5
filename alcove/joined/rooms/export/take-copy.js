import {
  filesOf,
  takeCopy
} from "../../chunk-ESPTRJ35.js";
import "../../chunk-2ZV5ABOI.js";
import "../../chunk-LZTGEFZK.js";
import "../../chunk-ZXLA3267.js";
import "../../chunk-AWFY4UQQ.js";
import "../../chunk-24HVUCMC.js";
import "../../chunk-CTFKN4UT.js";
import "../../chunk-UJOOPZRB.js";
import "../../chunk-O7JARARI.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-AU2H2GZJ.js";
import "../../chunk-VAR2EYV3.js";
import "../../chunk-2NJLEL5U.js";
import "../../chunk-SOV4W3CV.js";
import "../../chunk-GDHDP6GW.js";
export {
  filesOf,
  takeCopy
};
