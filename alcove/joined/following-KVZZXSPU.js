import {
  followCharters,
  openKem,
  parties
} from "./chunk-FZUVQ66V.js";
import "./chunk-WI5PPQZ2.js";
import "./chunk-N6GGNFIZ.js";
import "./chunk-X4NIJSLZ.js";
import "./chunk-N53EJZQU.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-2I324F4V.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  followCharters,
  openKem,
  parties
};
