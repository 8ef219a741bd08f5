import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-XJP3EFY2.js";
import "../chunk-N743KZGL.js";
import "../chunk-MX6OVGPU.js";
import "../chunk-ENGDNKRI.js";
import "../chunk-37N35LNX.js";
import "../chunk-AU2H2GZJ.js";
import "../chunk-ZADW47F7.js";
import "../chunk-SOV4W3CV.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
