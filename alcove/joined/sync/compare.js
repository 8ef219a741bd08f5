import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-VVX4I3JI.js";
import "../chunk-N743KZGL.js";
import "../chunk-U6O5VU47.js";
import "../chunk-X4NIJSLZ.js";
import "../chunk-N53EJZQU.js";
import "../chunk-JIQVWX5H.js";
import "../chunk-2I324F4V.js";
import "../chunk-5N4SIKSS.js";
import "../chunk-7VTAI3DB.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
