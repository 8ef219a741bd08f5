import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-KI2FAOOD.js";
import "../chunk-N743KZGL.js";
import "../chunk-HNWQ67L7.js";
import "../chunk-ENGDNKRI.js";
import "../chunk-26WKH4FJ.js";
import "../chunk-AU2H2GZJ.js";
import "../chunk-FR67HFSY.js";
import "../chunk-SOV4W3CV.js";
import "../chunk-7VTAI3DB.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
