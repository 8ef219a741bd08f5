import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-7Z62VB67.js";
import "../chunk-N743KZGL.js";
import "../chunk-NWOWAPJQ.js";
import "../chunk-ENGDNKRI.js";
import "../chunk-CZ3XSMV6.js";
import "../chunk-AU2H2GZJ.js";
import "../chunk-2NJLEL5U.js";
import "../chunk-SOV4W3CV.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
