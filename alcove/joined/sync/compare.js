import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-V6V6Q4WQ.js";
import "../chunk-N743KZGL.js";
import "../chunk-54D2IB5Z.js";
import "../chunk-KQ7NGFMO.js";
import "../chunk-SDLMXBPF.js";
import "../chunk-JIQVWX5H.js";
import "../chunk-ULYBTDYY.js";
import "../chunk-5N4SIKSS.js";
import "../chunk-GDHDP6GW.js";
export {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
};
