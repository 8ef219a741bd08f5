import {
  sealMineAnew
} from "./chunk-XX7WM66E.js";
import "./chunk-ZSPH4VY4.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  sealMineAnew
};
