import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-UMZDZIEQ.js";
import "../chunk-7WNA2OP5.js";
import "../chunk-EYQLNN3M.js";
import "../chunk-TZHYHADR.js";
import "../chunk-N743KZGL.js";
import "../chunk-5WM7E7ZG.js";
import "../chunk-F45EVYIU.js";
import "../chunk-IREPHMGF.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
