import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-M7PAA37R.js";
import "../chunk-N743KZGL.js";
import "../chunk-Q2GE6BJN.js";
import "../chunk-4ODIKGP3.js";
import "../chunk-5YXQQI3G.js";
import "../chunk-JIQVWX5H.js";
import "../chunk-PBPUMC75.js";
import "../chunk-5N4SIKSS.js";
import "../chunk-7VTAI3DB.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
