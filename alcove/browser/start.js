/** Where the program begins: the sentences first, then the rooms, while the house opens its door. */
import { nameTheApp } from "./manners/app-links.js";
import { start } from "./sync/house.js";
import { untilDrawn } from "./sync/pauses.js";
import { fetchWords } from "./words/words.js";
import { openRooms } from "./rooms/map.js";

/** In milliseconds. A known device shows its words by then: one drawing instead of an empty frame and two more. */
const BLANK_AT_MOST = 150;

/** In milliseconds. What is not for the first screen waits until it has long been read. */
const LATER = 3000;

async function begin() {
  const opening = start();
  const opened = Promise.race([opening.catch(() => {}), new Promise((resolve) => setTimeout(resolve, BLANK_AT_MOST))]);
  await fetchWords();
  await opened;
  openRooms(/** @type {Element} */ (document.getElementById("alcove")));
  untilDrawn().then(nameTheApp);
  await opening;
  setTimeout(watch, LATER);
}

/** Where the server is away just then, it is loaded when it is there again. */
const watch = () => import("./sync/program.js").then(({ watchProgram }) => watchProgram(), () => addEventListener("online", watch, { once: true }));

begin();
