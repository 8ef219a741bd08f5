import {
  fetchWords,
  openRooms,
  sayExactly
} from "./chunk-7IXXSIRM.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import {
  start
} from "./chunk-A4OUKUCU.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-C32CHQCL.js";

// start.js
var BLANK_AT_MOST = 150;
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
