import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-VVNUKB6U.js";
import "../chunk-WPRYYFWM.js";
import "../chunk-UEFGZ3VB.js";
import "../chunk-N743KZGL.js";
import "../chunk-2YS2KLW5.js";
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
