import {
  sealMineAnew
} from "./chunk-45B3QKOL.js";
import "./chunk-J7LBJPBZ.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-LF7BEWZG.js";
import "./chunk-IREPHMGF.js";
export {
  sealMineAnew
};
