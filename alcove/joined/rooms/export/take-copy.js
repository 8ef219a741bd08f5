import {
  filesOf,
  takeCopy
} from "../../chunk-TANWMLCZ.js";
import "../../chunk-DIVKRI4C.js";
import "../../chunk-4VT4QM3Y.js";
import "../../chunk-TW6VMJSC.js";
import "../../chunk-CSMGGC6Y.js";
import "../../chunk-IPYVAS67.js";
import "../../chunk-JY6JWUZZ.js";
import "../../chunk-I2BIKL7N.js";
import "../../chunk-DVTBCDZH.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-AU2H2GZJ.js";
import "../../chunk-VAR2EYV3.js";
import "../../chunk-HTXLXXSZ.js";
import "../../chunk-SOV4W3CV.js";
import "../../chunk-GDHDP6GW.js";
export {
  filesOf,
  takeCopy
};
