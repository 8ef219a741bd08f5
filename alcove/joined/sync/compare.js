import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-GWPRYSVK.js";
import "../chunk-MXYRC63Q.js";
import "../chunk-TTUBQRJ7.js";
import "../chunk-CKVAUZOU.js";
import "../chunk-N743KZGL.js";
import "../chunk-5WM7E7ZG.js";
import "../chunk-WNPFUAWY.js";
import "../chunk-IREPHMGF.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
