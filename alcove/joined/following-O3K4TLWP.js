import {
  followCharters,
  openKem,
  parties
} from "./chunk-K7YTSZP3.js";
import "./chunk-WI5PPQZ2.js";
import "./chunk-N6GGNFIZ.js";
import "./chunk-KQ7NGFMO.js";
import "./chunk-SDLMXBPF.js";
import "./chunk-JIQVWX5H.js";
import "./chunk-ULYBTDYY.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  followCharters,
  openKem,
  parties
};
