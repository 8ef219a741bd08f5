import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-FFC37VUW.js";
import "../chunk-ITPH6BDY.js";
import "../chunk-FEPCVJXN.js";
import "../chunk-MIV3MTVP.js";
import "../chunk-N743KZGL.js";
import "../chunk-376XXUQH.js";
import "../chunk-PUSCYM67.js";
import "../chunk-F6XCO3FO.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
