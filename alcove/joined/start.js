import {
  fetchWords,
  openRooms,
  sayExactly
} from "./chunk-DUEHWWGO.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-MCDGDVSO.js";
import {
  start
} from "./chunk-CGWIBPNF.js";
import "./chunk-IGQTGUDQ.js";
import "./chunk-FX4TRNVX.js";

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
