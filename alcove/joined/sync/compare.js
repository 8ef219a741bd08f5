import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-PF5V3MLG.js";
import "../chunk-N743KZGL.js";
import "../chunk-YNNEWSSD.js";
import "../chunk-DCPNE3PA.js";
import "../chunk-ID4EPCG6.js";
import "../chunk-NUBPY3SP.js";
import "../chunk-KCZVWS55.js";
import "../chunk-SOV4W3CV.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
