import {
  Heard,
  HeardLately
} from "./chunk-3CKXPMQX.js";
import "./chunk-FOJF6IC2.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  Heard,
  HeardLately as default
};
