import {
  filesOf,
  takeCopy
} from "../../chunk-SH2VV5QY.js";
import "../../chunk-GRNW52UG.js";
import "../../chunk-EYSJ4LU2.js";
import "../../chunk-SJO4343Y.js";
import "../../chunk-6KUUCRW4.js";
import "../../chunk-TVHUZCHT.js";
import "../../chunk-TSZ5YEUJ.js";
import "../../chunk-7LTHVG23.js";
import "../../chunk-WS63AVXS.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-ON22IG4L.js";
import "../../chunk-VAR2EYV3.js";
import "../../chunk-ITB6MXWT.js";
import "../../chunk-SOV4W3CV.js";
import "../../chunk-GDHDP6GW.js";
export {
  filesOf,
  takeCopy
};
