import {
  filesOf,
  takeCopy
} from "../../chunk-3LRFX7QP.js";
import "../../chunk-BJEDMM2C.js";
import "../../chunk-ZLEWD2BD.js";
import "../../chunk-UJNO6KTT.js";
import "../../chunk-ULMANWRO.js";
import "../../chunk-ZU5MGRGT.js";
import "../../chunk-ZHXLD7R4.js";
import "../../chunk-MFJ2DJQ7.js";
import "../../chunk-U6CNXH6C.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-AU2H2GZJ.js";
import "../../chunk-VAR2EYV3.js";
import "../../chunk-YTBHDTEU.js";
import "../../chunk-SOV4W3CV.js";
import "../../chunk-GDHDP6GW.js";
export {
  filesOf,
  takeCopy
};
