import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-ZTT77OGX.js";
import "../chunk-ID7ETYMQ.js";
import "../chunk-5VZJVU3Y.js";
import "../chunk-N743KZGL.js";
import "../chunk-BJDM2EUS.js";
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
