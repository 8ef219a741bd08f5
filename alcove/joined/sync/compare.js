import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-MIWPHXRG.js";
import "../chunk-N743KZGL.js";
import "../chunk-HWOM6TXI.js";
import "../chunk-NZVKZCSK.js";
import "../chunk-EEBH3VP7.js";
import "../chunk-ON22IG4L.js";
import "../chunk-JZFYSBM4.js";
import "../chunk-SOV4W3CV.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
