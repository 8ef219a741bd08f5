import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-ELJHUZN7.js";
import "../chunk-V5OYEWAR.js";
import "../chunk-G2ICYZ7F.js";
import "../chunk-TD3PDVEL.js";
import "../chunk-N743KZGL.js";
import "../chunk-OYIW6YIJ.js";
import "../chunk-I2QOKAUW.js";
import "../chunk-LAUSFL3Z.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
