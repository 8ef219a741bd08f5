import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-HH2EOXI6.js";
import "../chunk-QUN2L37D.js";
import "../chunk-Z6FGSSS5.js";
import "../chunk-N743KZGL.js";
import "../chunk-SGVER25A.js";
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
