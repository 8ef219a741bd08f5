import {
  followCharters,
  openKem,
  parties
} from "./chunk-ZBE4W5EN.js";
import "./chunk-WI5PPQZ2.js";
import "./chunk-N6GGNFIZ.js";
import "./chunk-7EGPOCCI.js";
import "./chunk-NNYBEFZ7.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-KI3ZGL2L.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  followCharters,
  openKem,
  parties
};
