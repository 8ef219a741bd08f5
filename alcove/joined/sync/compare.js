import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-Q7V57S4U.js";
import "../chunk-DNY3CMG3.js";
import "../chunk-N743KZGL.js";
import "../chunk-4L2AROS7.js";
import "../chunk-YI5M3FSJ.js";
import "../chunk-FENOM664.js";
import "../chunk-ABMKDPTK.js";
import "../chunk-NPGKR54S.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
