import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-JM2QHEZN.js";
import "../chunk-UMFTCCKX.js";
import "../chunk-N743KZGL.js";
import "../chunk-ENGDNKRI.js";
import "../chunk-M427L7DV.js";
import "../chunk-AU2H2GZJ.js";
import "../chunk-IVJGWNAC.js";
import "../chunk-SOV4W3CV.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
