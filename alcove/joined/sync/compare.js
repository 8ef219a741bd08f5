import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-LXHEN6GT.js";
import "../chunk-N743KZGL.js";
import "../chunk-7N2G3QDT.js";
import "../chunk-7EGPOCCI.js";
import "../chunk-NNYBEFZ7.js";
import "../chunk-JIQVWX5H.js";
import "../chunk-KI3ZGL2L.js";
import "../chunk-5N4SIKSS.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
