import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-JJIIGE4P.js";
import "../chunk-D353L4IY.js";
import "../chunk-DEPLT6XN.js";
import "../chunk-N743KZGL.js";
import "../chunk-UVAH4FM6.js";
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
