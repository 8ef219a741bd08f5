import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-Z7K2I52X.js";
import "../chunk-DS25SLFI.js";
import "../chunk-WXOYDR32.js";
import "../chunk-YSOHZL3H.js";
import "../chunk-N743KZGL.js";
import "../chunk-OYIW6YIJ.js";
import "../chunk-CWLYH65C.js";
import "../chunk-LAUSFL3Z.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
