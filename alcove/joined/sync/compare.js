import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-WPGLGIQV.js";
import "../chunk-WISMMVRS.js";
import "../chunk-6LBPQJRM.js";
import "../chunk-N743KZGL.js";
import "../chunk-7FYAR5JD.js";
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
