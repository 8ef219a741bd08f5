import {
  sealMineAnew
} from "./chunk-6ZANKBWL.js";
import "./chunk-YH5NAWP3.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  sealMineAnew
};
