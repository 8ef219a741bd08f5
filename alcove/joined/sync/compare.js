import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-LEAL7IDT.js";
import "../chunk-75NKKDFA.js";
import "../chunk-VKNDDD5S.js";
import "../chunk-N743KZGL.js";
import "../chunk-ZCULNP6U.js";
import "../chunk-NO7HG6NV.js";
import "../start.js";
import "../first.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
