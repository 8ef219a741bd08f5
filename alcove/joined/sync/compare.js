import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-64BR7TW4.js";
import "../chunk-N743KZGL.js";
import "../chunk-KKZRWQRB.js";
import "../chunk-LZ74G2M7.js";
import "../chunk-LKIGMQ6R.js";
import "../chunk-EFZNBHBL.js";
import "../chunk-S2CO3QL4.js";
import "../chunk-5N4SIKSS.js";
import "../chunk-7VTAI3DB.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
