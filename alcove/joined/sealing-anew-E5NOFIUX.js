import {
  sealMineAnew
} from "./chunk-WPZ62CF7.js";
import "./chunk-UVAH4FM6.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  sealMineAnew
};
