/** Where the program begins: the sentences first, then the rooms, while the house opens its door. */
import { start } from "./sync/house.js";
import { fetchWords } from "./words/words.js";
import { openRooms } from "./rooms/map.js";

const opening = start();
await fetchWords();
openRooms(/** @type {Element} */ (document.getElementById("alcove")));
await opening;
