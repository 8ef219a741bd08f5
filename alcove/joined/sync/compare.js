import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-YQJE5ERA.js";
import "../chunk-JGRHFQ64.js";
import "../chunk-57SOKUVL.js";
import "../chunk-N7IV7C4I.js";
import "../chunk-N743KZGL.js";
import "../chunk-5WM7E7ZG.js";
import "../chunk-WUU57HA3.js";
import "../chunk-IREPHMGF.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
