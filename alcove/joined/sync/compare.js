import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-EEIFJRIY.js";
import "../chunk-BYYFDI3G.js";
import "../chunk-KB4A6QMJ.js";
import "../chunk-KTWRTEFA.js";
import "../chunk-N743KZGL.js";
import "../chunk-5WM7E7ZG.js";
import "../chunk-YLJJHQOV.js";
import "../chunk-IREPHMGF.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
