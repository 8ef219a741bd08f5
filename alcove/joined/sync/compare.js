import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-GR23XNDI.js";
import "../chunk-3P3SSTQH.js";
import "../chunk-723ZNF6J.js";
import "../chunk-H4JAWSN4.js";
import "../chunk-N743KZGL.js";
import "../chunk-OYIW6YIJ.js";
import "../chunk-VYFBJOMB.js";
import "../chunk-LAUSFL3Z.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
