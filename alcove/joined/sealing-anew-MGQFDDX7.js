import {
  sealMineAnew
} from "./chunk-EL54R7CC.js";
import "./chunk-SDLMXBPF.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-ULYBTDYY.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
