import {
  Unlock
} from "./chunk-PMMEGT3G.js";
import "./chunk-RTZQABTF.js";
import "./chunk-3O3MUSMW.js";
import "./chunk-ZGSFLRLE.js";
import "./chunk-OM6FMBLJ.js";
import "./chunk-SR3USUPM.js";
import "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-63BGTQ45.js";
import "./chunk-Q3C56JUA.js";
import "./chunk-5LNVUR7X.js";
import "./chunk-557TLY2U.js";
export {
  Unlock as default
};
