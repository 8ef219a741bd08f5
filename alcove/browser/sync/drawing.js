/** Safes on the page: drawn from this device, then brought up to the server by the leading tab. */
import { unlocked } from "../keyring/unlocked.js";
import { allBooks, bookOf } from "./books.js";
import { tellCompared } from "./compare-news.js";
import { drawConflicts } from "./conflicts.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { listen } from "./live.js";
import { fetchAllMeetings, fetchMeetings, takeMeeting } from "./meetings.js";
import { makePages } from "./pages.js";
import { untilDrawn, untilIdle } from "./pauses.js";
import { openAgain, openFirst, openFromStore, pull, takeLive } from "./pull.js";
import { sendNow, sendSoon } from "./sender.js";
import { lostPairs, pairs } from "./signals.js";
import { isLeading, tellTabs } from "./tabs.js";
import { loadWaiting } from "./waiting.js";

/** Safes that a room asked for, or that this tab leads. @type {Set<string>} */
const asked = new Set();
/** Those of them that were drawn from this device. @type {Map<string, Promise<void>>} */
const drawn = new Map();

/** A closed door, or a server that is away, in the middle of work is no failure. @param {Promise<any>} work */
export const quietly = (work) => work.catch((error) => {
  if (!(error instanceof AlcoveError)) throw error;
});

/** Heavy: only once the first screen is there. */
export const refreshPairs = async () => (await import("./pairs.js")).refreshPairs();

/** @param {string} id */
export const isDrawn = (id) => drawn.has(id);

export function forgetDrawn() {
  drawn.clear();
}

/** The first drawing has words already. The store is asked anew after it, and the server. @param {import("./first.js").First} first */
export async function drawFirst({ safes }) {
  await Promise.all([...safes].map(([id, first]) => openFirst(bookOf(id), first)));
}

/** @param {string} id @returns {Promise<void>} */
export function draw(id) {
  asked.add(id);
  const book = bookOf(id);
  const known = drawn.get(id);
  // Whose rows they are is known from the pairs: before that none can be opened.
  if (known || !unlocked() || (id !== "mine" && book.partner === null)) return known ?? Promise.resolve();
  const work = openFromStore(book).then(() => drawConflicts(book));
  drawn.set(id, work);
  quietly(work.then(() => (isLeading() ? bringUp(id) : tellTabs({ kind: "open", safe: id }))));
  return work;
}

/** @param {string} id */
export async function bringUp(id) {
  const book = bookOf(id);
  await Promise.all([pull(book), id === "mine" ? null : fetchMeetings(id)]);
  sendSoon(book);
  if (id === "mine" && unlocked()?.former?.selfKey) quietly(import("./sealing-anew.js").then(({ sealMineAnew }) => sealMineAnew()));
  tellTabs({ kind: "stage", safe: id, stage: book.stage.value });
  quietly(makePages(book, async () => {
    await untilIdle();
    return isLeading() && unlocked() !== null;
  }));
}

/** After other tabs fetched pairs, or keys. */
export async function drawAsked() {
  for (const id of asked) await draw(id);
  for (const id of drawn.keys()) await openAgain(bookOf(id));
}

/** The leading tab keeps every safe up to date, asked for or not. */
async function drawAll() {
  for (const id of ["mine", ...pairs.value.map((pair) => pair.id)]) {
    const isNew = !drawn.has(id);
    await draw(id);
    if (!isNew && bookOf(id).stage.value !== "all") await bringUp(id);
  }
}

const LOST_AGAIN = 5_000; // milliseconds
/** @type {any} */
let again = null;

/** An alcove that a restored server lost may wait for the other's device: looked for until it is there. */
async function fetchPairs() {
  clearTimeout(again);
  await quietly(refreshPairs().then(drawAll));
  if (lostPairs.value.length > 0) again = setTimeout(() => isLeading() && unlocked() && fetchPairs(), LOST_AGAIN);
}

/** The stream is open again: what was missed is fetched, what waits goes out. */
async function catchUp() {
  allBooks().forEach(sendNow);
  await Promise.all([...[...drawn.keys()].map((id) => quietly(bringUp(id))), fetchPairs()]);
}

/** @param {{ safe: string, row: any }} event */
function takeRecord({ safe, row }) {
  const book = bookOf(safe);
  if (safe !== "mine" && book.partner === null) return fetchPairs();
  return quietly(takeLive(book, row).then(() => (book.ops.length > 0 ? sendSoon(book) : undefined)));
}

/** This tab became the one that listens and sends: it listens once the first screen is there, since the stream brings heavy work. */
export async function lead() {
  quietly(loadWaiting()); // what the tab before this one wrote right before it went
  await untilDrawn();
  if (isLeading() && unlocked()) listenToAll();
}

function listenToAll() {
  listen({
    opened: () => quietly(catchUp()),
    reset: () => quietly(catchUp()),
    // A restored server may have ended this session: nothing else would notice while nothing is written.
    fell: () => quietly(ask("GET", "/api/meetings/next")),
    pair: fetchPairs,
    record: takeRecord,
    meeting: ({ pair, meeting }) => {
      takeMeeting(pair, meeting);
      tellTabs({ kind: "meeting", pair, meeting });
    },
    rhythm: ({ pair }) => {
      quietly(fetchAllMeetings(pair));
      tellTabs({ kind: "rhythm", pair });
    },
    comparing: ({ pair }) => {
      tellCompared(pair);
      tellTabs({ kind: "comparing", pair });
    },
  });
}
