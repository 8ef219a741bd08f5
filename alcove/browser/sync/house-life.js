/** The house while its person is in: opened with keys, shared between tabs, shut at lock and sign-out. */
import { recallKeys } from "../keyring/device.js";
import { setUnlocked, unlocked } from "../keyring/unlocked.js";
import { batch } from "../vendor/preact.js";
import { arrive, whenKeysAreMissing } from "./arrivals.js";
import { mergeOps, redraw } from "./book.js";
import { allBooks, bookOf, countWaiting, shutBooks } from "./books.js";
import { drawConflicts } from "./conflicts.js";
import { loadDrafts, shutDrafts } from "./drafts.js";
import { AlcoveError } from "./errors.js";
import { listen, stopListening } from "./live.js";
import { fetchMeetings, takeMeeting } from "./meetings.js";
import { loadOps } from "./outbox.js";
import { openAgain, openFromStore, pull, takeLive } from "./pull.js";
import { whenAskedFor } from "./safe.js";
import { sendNow, sendSoon, stopSending } from "./sender.js";
import { clearSignals, connection, door, pairs } from "./signals.js";
import { readSnapshot } from "./snapshot.js";
import { closeStore, openStore } from "./store.js";
import { isLeading, joinTabs, leaveTabs, tellTabs } from "./tabs.js";

/** @typedef {import("../keyring/device.js").Keys} Keys */

/** Safes that a room asked for, or that this tab leads. @type {Set<string>} */
const asked = new Set();
/** Those of them that were drawn from this device. @type {Map<string, Promise<void>>} */
const drawn = new Map();

/** A closed door in the middle of work is no failure. @param {Promise<any>} work */
export const quietly = (work) => work.catch((error) => {
  if (!(error instanceof AlcoveError)) throw error;
});

/** Heavy: only once the first screen is there. */
const refreshPairs = async () => (await import("./pairs.js")).refreshPairs();

/** @param {Keys} keys */
export async function openHouse(keys) {
  setUnlocked(keys);
  await openStore(keys.person);
  await readSnapshot();
  await loadWaiting();
  await loadDrafts();
  whenKeysAreMissing(refreshPairs);
  door.value = "open";
  whenAskedFor((id) => quietly(draw(id)));
  joinTabs(keys.person, { hear: (message) => quietly(hear(message)), lead });
  tellTabs({ kind: "hello" });
}

/** What waits is part of the books from the first moment on. */
async function loadWaiting() {
  const ops = await loadOps();
  const busy = allBooks().filter((book) => book.ops.length > 0).map(({ id }) => id);
  for (const id of new Set([...ops.map(({ safe }) => safe), ...busy])) {
    const book = bookOf(id);
    const former = book.ops;
    book.ops = mergeOps(former, ops.filter((op) => op.safe === id), isLeading());
    redraw(book, new Set([...former, ...book.ops].map((op) => op.id)));
    drawConflicts(book);
  }
  countWaiting();
}

/** @param {string} id @returns {Promise<void>} */
function draw(id) {
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
async function bringUp(id) {
  const book = bookOf(id);
  await Promise.all([pull(book), id === "mine" ? null : fetchMeetings(id)]);
  sendSoon(book);
  tellTabs({ kind: "stage", safe: id, stage: book.stage.value });
}

function lead() {
  listen({
    opened: () => quietly(catchUp()),
    record: ({ safe, row }) => quietly(takeLive(bookOf(safe), row)),
    pair: () => quietly(refreshPairs().then(drawAll)),
    meeting: ({ pair, meeting }) => {
      takeMeeting(pair, meeting);
      tellTabs({ kind: "meeting", pair, meeting });
    },
    reset: () => quietly(catchUp()),
  });
}

/** The stream is open again: what was missed is fetched, what waits goes out. */
async function catchUp() {
  const known = [...drawn.keys()];
  allBooks().forEach(sendNow);
  await Promise.all([...known.map(bringUp).map(quietly), quietly(refreshPairs())]);
  await drawAll();
}

/** The leading tab keeps every safe up to date, asked for or not. */
async function drawAll() {
  for (const id of ["mine", ...pairs.value.map((pair) => pair.id)]) {
    const isNew = !drawn.has(id);
    await draw(id);
    if (!isNew && bookOf(id).stage.value !== "all") await bringUp(id);
  }
}

/** What other tabs tell. @param {any} message */
async function hear(message) {
  const book = message.safe ? bookOf(message.safe) : null;
  if (message.kind === "connection" && !isLeading()) connection.value = message.state;
  if (message.kind === "hello" && isLeading()) tellTabs({ kind: "connection", state: connection.value });
  if (message.kind === "meeting") takeMeeting(message.pair, message.meeting);
  if (message.kind === "open" && isLeading()) await (drawn.has(message.safe) ? bringUp(message.safe) : draw(message.safe));
  if (message.kind === "ops" && book) await hearOps(book);
  if (message.kind === "rows" && book) await hearRows(book, message);
  if (message.kind === "stage" && book && drawn.has(message.safe)) book.stage.value = message.stage;
  if (message.kind === "house") await hearHouse();
}

/** @param {import("./book.js").Book} book */
async function hearOps(book) {
  await loadWaiting();
  sendSoon(book);
}

/** @param {import("./book.js").Book} book @param {any} message */
async function hearRows(book, { rows, sent, reach }) {
  const saved = book.ops.filter((op) => sent.includes(op.n));
  if (drawn.has(book.id) || saved.length > 0) await arrive(book, rows, { reach, sent: saved, told: true });
}

/** Another tab fetched pairs, perhaps with keys that this one lacks. */
async function hearHouse() {
  const keys = unlocked();
  await readSnapshot();
  const fresh = keys && (await recallKeys(keys.person));
  fresh?.pairKeys.forEach((epochs, pair) => keys?.pairKeys.set(pair, new Map([...epochs, ...(keys.pairKeys.get(pair) ?? [])])));
  for (const id of asked) await draw(id);
  for (const id of drawn.keys()) await openAgain(bookOf(id));
}

/** The words leave the page. What rests on the device, sealed, stays. @param {string} next  where the person stands then */
export async function shutHouse(next) {
  if (unlocked()) await quietly(shutDrafts());
  leaveTabs();
  stopListening();
  stopSending();
  drawn.clear();
  setUnlocked(null);
  batch(() => {
    shutBooks();
    clearSignals();
    door.value = next;
  });
  closeStore();
}
