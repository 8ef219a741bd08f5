/** The live stream: one for all tabs, held by the leading one. `connection` is "live" only while it is open. */
import { pauseAfter } from "./pauses.js";
import { connection } from "./signals.js";
import { tellTabs } from "./tabs.js";

/** @typedef {{ opened: () => void, record: (data: any) => void, pair: (data: any) => void, meeting: (data: any) => void, comparing: (data: any) => void, rhythm: (data: any) => void, reset: () => void,
 *   fell: () => void }} Ears */

/** @type {EventSource | null} */
let stream = null;
/** @type {any} */
let timer = null;
let failures = 0;
/** @type {Ears | null} */
let ears = null;

/** @param {Ears} given */
export function listen(given) {
  ears = given;
  failures = 0;
  connect();
  addEventListener("online", connect);
  addEventListener("offline", fall);
}

export function stopListening() {
  ears = null;
  removeEventListener("online", connect);
  removeEventListener("offline", fall);
  hangUp();
  say("away");
}

/** @param {"live" | "away"} state */
function say(state) {
  connection.value = state;
  tellTabs({ kind: "connection", state });
}

function hangUp() {
  clearTimeout(timer);
  stream?.close();
  stream = null;
}

function connect() {
  if (!ears) return;
  hangUp();
  stream = new EventSource("/live/");
  stream.onopen = () => {
    failures = 0;
    say("live");
    ears?.opened();
  };
  stream.onerror = fall;
  for (const name of /** @type {const} */ (["record", "pair", "meeting", "comparing", "rhythm", "reset"])) {
    stream.addEventListener(name, (event) => ears?.[name](JSON.parse(/** @type {MessageEvent} */ (event).data)));
  }
}

/** The browser gives up for good on some answers and is slow on others: this page tries again itself. */
function fall() {
  if (!ears) return;
  hangUp();
  say("away");
  failures += 1;
  if (failures > 1) ears.fell();
  timer = setTimeout(connect, pauseAfter(failures));
}
