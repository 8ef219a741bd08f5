import {
  sealMineAnew
} from "./chunk-XWIN63S4.js";
import "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  sealMineAnew
};
