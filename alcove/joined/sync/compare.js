import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-GHO7AD6S.js";
import "../chunk-YYZDH2HA.js";
import "../chunk-NTNNMACP.js";
import "../chunk-4XFPYCLR.js";
import "../chunk-N743KZGL.js";
import "../chunk-OYIW6YIJ.js";
import "../chunk-U3JX3AGV.js";
import "../chunk-LAUSFL3Z.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
