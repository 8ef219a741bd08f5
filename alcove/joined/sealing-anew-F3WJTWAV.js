import {
  sealMineAnew
} from "./chunk-WOX4YW7V.js";
import "./chunk-N53EJZQU.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-2I324F4V.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  sealMineAnew
};
