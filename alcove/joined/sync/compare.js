import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-QXQBIWZA.js";
import "../chunk-N743KZGL.js";
import "../chunk-XO662GI5.js";
import "../chunk-Y7NVPI7R.js";
import "../chunk-453CMGJU.js";
import "../chunk-CGWIBPNF.js";
import "../chunk-IGQTGUDQ.js";
import "../chunk-FX4TRNVX.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
