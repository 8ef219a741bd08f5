import {
  beginComparing,
  compare,
  confirmWords,
  leaveComparing,
  refuseWords
} from "../chunk-CS2TX6R3.js";
import "../chunk-MEZ7I7NW.js";
import "../chunk-ZJX34AQ2.js";
import "../chunk-N743KZGL.js";
import "../chunk-SQIMZUHY.js";
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
