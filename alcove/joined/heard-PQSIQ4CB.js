import {
  Heard,
  HeardLately
} from "./chunk-S4BU5VWD.js";
import "./chunk-GTVHJI6Z.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  Heard,
  HeardLately as default
};
