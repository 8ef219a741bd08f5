import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-PQBGEE54.js";
import "../chunk-GYDW7HMU.js";
import "../chunk-N743KZGL.js";
import "../chunk-4L2AROS7.js";
import "../chunk-7UP6I6YT.js";
import "../chunk-FENOM664.js";
import "../chunk-JKG6T4LP.js";
import "../chunk-NPGKR54S.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
