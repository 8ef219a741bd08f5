import {
  sealMineAnew
} from "./chunk-DHRCFREB.js";
import "./chunk-SQIMZUHY.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  sealMineAnew
};
