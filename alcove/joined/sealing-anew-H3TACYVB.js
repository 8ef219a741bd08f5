import {
  sealMineAnew
} from "./chunk-DQS7YNEE.js";
import "./chunk-2YS2KLW5.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  sealMineAnew
};
