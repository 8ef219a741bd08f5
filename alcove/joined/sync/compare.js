import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-6YUJZTKI.js";
import "../chunk-N743KZGL.js";
import "../chunk-SVAYCS3U.js";
import "../chunk-JQXJ7OAY.js";
import "../chunk-YRYDIT3T.js";
import "../chunk-CUUKILFI.js";
import "../chunk-WXNCC4HQ.js";
import "../chunk-FX4TRNVX.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
