import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-RHBNP6BE.js";
import "../chunk-N743KZGL.js";
import "../chunk-3R4NJVNL.js";
import "../chunk-ENGDNKRI.js";
import "../chunk-5P6FLVYV.js";
import "../chunk-AU2H2GZJ.js";
import "../chunk-YTBHDTEU.js";
import "../chunk-SOV4W3CV.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
