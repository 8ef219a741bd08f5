import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-BMBHXLCV.js";
import "../chunk-N743KZGL.js";
import "../chunk-Z433DXFT.js";
import "../chunk-ENGDNKRI.js";
import "../chunk-IBBIF4DF.js";
import "../chunk-AU2H2GZJ.js";
import "../chunk-HTXLXXSZ.js";
import "../chunk-SOV4W3CV.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
