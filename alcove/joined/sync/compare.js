import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-G45LUTUQ.js";
import "../chunk-N743KZGL.js";
import "../chunk-3ZXEAZBE.js";
import "../chunk-U246HS67.js";
import "../chunk-BT2574CO.js";
import "../chunk-ON22IG4L.js";
import "../chunk-ITB6MXWT.js";
import "../chunk-SOV4W3CV.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
