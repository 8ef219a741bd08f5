import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-WNDWEPXY.js";
import "../chunk-W7V6VWUJ.js";
import "../chunk-CVDJD2F3.js";
import "../chunk-N743KZGL.js";
import "../chunk-ZSPH4VY4.js";
import "../chunk-NO7HG6NV.js";
import "../start.js";
import "../first.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
