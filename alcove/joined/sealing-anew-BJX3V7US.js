import {
  sealMineAnew
} from "./chunk-I7CGYT4U.js";
import "./chunk-NNYBEFZ7.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-KI3ZGL2L.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  sealMineAnew
};
