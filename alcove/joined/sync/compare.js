import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-GC44K3Z3.js";
import "../chunk-L4LCHT3S.js";
import "../chunk-NEABK3BC.js";
import "../chunk-4DWFW456.js";
import "../chunk-N743KZGL.js";
import "../chunk-376XXUQH.js";
import "../chunk-7D56LJEH.js";
import "../chunk-F6XCO3FO.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
