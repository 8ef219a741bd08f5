import {
  openRooms
} from "./chunk-PAPWISHL.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-Z76DCIC5.js";
import {
  fetchWords,
  sayExactly
} from "./chunk-2BNLWSL2.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import {
  start
} from "./chunk-S2CO3QL4.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";

var BLANK_AT_MOST = 150;
var LATER = 3e3;
var opening = start();
var opened = Promise.race([opening.catch(() => {
}), new Promise((resolve) => setTimeout(resolve, BLANK_AT_MOST))]);
await fetchWords();
sayExactly(/* @__PURE__ */ new Date());
await opened;
openRooms(
  /** @type {Element} */
  document.getElementById("alcove")
);
await opening;
setTimeout(async () => (await import("./program-NBATK52R.js")).watchProgram(), LATER);
