import {
  openRooms
} from "./chunk-PIRXBLBE.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import {
  fetchWords,
  sayExactly
} from "./chunk-GZBE2625.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import {
  start
} from "./chunk-JZFYSBM4.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";

// start.js
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
setTimeout(async () => (await import("./program-2F77JPEU.js")).watchProgram(), LATER);
