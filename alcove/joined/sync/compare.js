import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-5HVPVAO4.js";
import "../chunk-FMCAMG5X.js";
import "../chunk-FDGR4Q3G.js";
import "../chunk-X4Y2ZA23.js";
import "../chunk-N743KZGL.js";
import "../chunk-5WM7E7ZG.js";
import "../chunk-5RR2R6VG.js";
import "../chunk-IREPHMGF.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
