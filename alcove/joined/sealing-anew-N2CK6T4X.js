import {
  sealMineAnew
} from "./chunk-OFAXX2A7.js";
import "./chunk-7FYAR5JD.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  sealMineAnew
};
