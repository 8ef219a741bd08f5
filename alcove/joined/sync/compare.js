import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-OR6BGUBF.js";
import "../chunk-3XKY4FKG.js";
import "../chunk-L4URSNRA.js";
import "../chunk-QNLD4WZK.js";
import "../chunk-N743KZGL.js";
import "../chunk-OYIW6YIJ.js";
import "../chunk-Z2MXPPIB.js";
import "../chunk-LAUSFL3Z.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
