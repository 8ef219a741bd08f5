import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-4YOYDJUK.js";
import "../chunk-AORKRE4O.js";
import "../chunk-BHWGMOVZ.js";
import "../chunk-J7LBJPBZ.js";
import "../chunk-N743KZGL.js";
import "../chunk-5WM7E7ZG.js";
import "../chunk-LF7BEWZG.js";
import "../chunk-IREPHMGF.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
