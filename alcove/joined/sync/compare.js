import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-WSC5K6C5.js";
import "../chunk-LQOABIGJ.js";
import "../chunk-M33JUGCB.js";
import "../chunk-N743KZGL.js";
import "../chunk-YH5NAWP3.js";
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
