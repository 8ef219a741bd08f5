import {
  fetchWords,
  openRooms,
  start
} from "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";

var BLANK_AT_MOST = 150;
var LATER = 3e3;
var opening = start();
var opened = Promise.race([opening.catch(() => {
}), new Promise((resolve) => setTimeout(resolve, BLANK_AT_MOST))]);
await fetchWords();
await opened;
openRooms(
  /** @type {Element} */
  document.getElementById("alcove")
);
await opening;
setTimeout(async () => (await import("./program-FQZH7V2O.js")).watchProgram(), LATER);
