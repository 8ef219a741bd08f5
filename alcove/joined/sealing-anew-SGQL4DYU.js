import {
  sealMineAnew
} from "./chunk-XJZ5AMT4.js";
import "./chunk-CKVAUZOU.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  sealMineAnew
};
