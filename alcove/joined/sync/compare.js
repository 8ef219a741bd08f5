import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-3737XZDR.js";
import "../chunk-N743KZGL.js";
import "../chunk-TVGBTSPL.js";
import "../chunk-LNLTQ4J7.js";
import "../chunk-75KLTDYI.js";
import "../chunk-EFZNBHBL.js";
import "../chunk-HGAIQVZU.js";
import "../chunk-5N4SIKSS.js";
import "../chunk-7VTAI3DB.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
