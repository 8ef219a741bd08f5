import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-EOAUU7YB.js";
import "../chunk-TATFGJWQ.js";
import "../chunk-XVNWHFUH.js";
import "../chunk-NC3LAA7I.js";
import "../chunk-N743KZGL.js";
import "../chunk-5WM7E7ZG.js";
import "../chunk-JBGWK34H.js";
import "../chunk-IREPHMGF.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
