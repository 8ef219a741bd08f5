/** Fetches rows by change number: the newest page first, what is new since, and behind that the rest. */
import { arrive, askForKeys, untilStored } from "./arrivals.js";
import { askFirstPage, askedAhead } from "./ahead.js";
import { mustBeUnlocked } from "./books.js";
import { checkBook } from "./checks.js";
import { ask, rowsPath } from "./door.js";
import { AlcoveError } from "./errors.js";
import { takeOpened } from "./book.js";
import { FIRST_ROWS } from "./first.js";
import { lacksKeys, openFresh } from "./reading.js";
import { heal, isOneStory } from "./healing.js";
import { tellLost, versionOf } from "./lost.js";
import { dropPages, gapsBetween, openPages } from "./pages.js";
import { toRow } from "./sealing.js";
import { readReach, readRows } from "./store.js";

/** @typedef {import("./book.js").Book} Book */

const PAGE_ROWS = 500;

/** One at a time for each safe. @type {Map<string, Promise<void>>} */
const underWay = new Map();

/** The newest page, read before the house was open, or asked for ahead. @param {Book} book @param {import("./first.js").FirstOf} first */
export async function openFirst(book, { reach, rows }) {
  const keys = mustBeUnlocked();
  if (book.id !== "mine" && (book.partner === null || !keys.pairKeys.has(book.id))) return;
  const answer = reach ? null : await askedAhead(keys.person, book.id)?.catch(() => null);
  if (!reach && !answer) return;
  takeOpened(book, await openFresh(keys, book, answer ? answer.rows.map((/** @type {any} */ row) => toRow(book, null, row)) : rows));
  book.stage.value = "newest";
}

/**
 * Draws what this device has: the newest page, then the rest. Asks nobody; a pull waits for it, since what is not open yet is not missing.
 * @param {Book} book @returns {Promise<void>}
 */
export function openFromStore(book) {
  return inTurn(book, openStored);
}

/** @param {Book} book */
async function openStored(book) {
  const keys = mustBeUnlocked();
  book.reach = await readReach(book.id);
  if (!book.reach) return dropPages(book.id);
  const newest = book.reach.high - FIRST_ROWS + 1;
  takeOpened(book, await openFresh(keys, book, await readRows(book.id, newest)));
  book.stage.value = "newest";
  await openOlder(keys, book, newest);
  if (!book.reach) return; // emptied meanwhile: its person left, or has new keys
  if (book.reach.complete) book.stage.value = "all";
  tellLost(book);
}

/** From pages where there are some; else row by row. One change of the signal for all pages. @param {import("../keyring/device.js").Keys} keys @param {Book} book @param {number} newest */
async function openOlder(keys, book, newest) {
  const low = book.reach?.low ?? newest;
  if (newest <= low) return;
  const { opened, covered } = await openPages(book, newest);
  if (opened.length > 0) takeOpened(book, opened);
  for (const [start, end] of gapsBetween(covered, low, newest)) {
    takeOpened(book, await openFresh(keys, book, await readRows(book.id, start, end)));
  }
}

/** Brings the book up to the server. @param {Book} book @returns {Promise<void>} */
export const pull = (book) => inTurn(book, pullAll);

/**
 * All of it once more. `drop` empties what rests here in its turn: a look that is under way would miss there what it has just seen,
 * and say that the server lost it.
 * @param {Book} book @param {() => Promise<unknown>} drop @returns {Promise<void>}
 */
export const pullAnew = (book, drop) => inTurn(book, async () => {
  await untilStored(book);
  await drop();
  book.reach = null;
  await pullAll(book);
});

/** @param {Book} book @param {(book: Book) => Promise<void>} act @returns {Promise<void>} */
function inTurn(book, act) {
  const before = underWay.get(book.id) ?? Promise.resolve();
  const work = before.catch(() => {}).then(() => act(book));
  underWay.set(book.id, work);
  return work;
}

/** @param {Book} book */
async function pullAll(book) {
  if (book.reach) await pullForward(book);
  else await pullFirst(book);
  if (lacksKeys(book)) await openLate(book);
  book.stage.value = book.reach?.complete ? "all" : "newest";
  while (book.reach && !book.reach.complete) await pullBehind(book);
  book.stage.value = "all";
  checkBook(book);
}

/** @param {Book} book @param {string} query */
const fetchRows = (book, query) => ask("GET", `${rowsPath(book.id)}?${query}`);

/** @param {Book} book */
async function pullFirst(book) {
  const answer = await askFirstPage(mustBeUnlocked().person, book.id);
  const low = answer.rows.at(-1)?.change ?? answer.change + 1;
  const high = answer.rows[0]?.change ?? answer.change;
  await arriveAll(book, answer, { high, low, complete: !answer.more });
}

/** @param {Book} book */
async function pullBehind(book) {
  const { high, low } = /** @type {import("./store.js").Reach} */ (book.reach);
  const answer = await fetchRows(book, `before=${low}&limit=${PAGE_ROWS}`);
  // Live rows may have moved the upper end meanwhile.
  await arriveAll(book, answer, { high: Math.max(high, book.reach?.high ?? 0), low: answer.rows.at(-1)?.change ?? low, complete: !answer.more });
}

/** @param {Book} book */
async function pullForward(book) {
  for (let healed = false; ; ) {
    const reach = /** @type {import("./store.js").Reach} */ (book.reach);
    // The last row that is here comes along: by it a restored server shows itself.
    const answer = await fetchRows(book, `after=${Math.max(0, reach.high - 1)}&limit=${PAGE_ROWS}`);
    if (!(await isOneStory(book, reach, answer))) {
      if (healed) throw new AlcoveError("away"); // another story at each question: not asked for ever
      await heal(book);
      healed = true;
      continue;
    }
    const high = answer.rows.at(-1)?.change ?? answer.change;
    if (high > reach.high) await arriveAll(book, answer, { ...reach, high: Math.max(high, book.reach?.high ?? 0) });
    if (!answer.more) return undefined;
    if (high <= reach.high) throw new AlcoveError("away"); // more, and nothing of it: not asked for ever
  }
}

/** @param {Book} book @param {any} answer @param {import("./store.js").Reach} reach */
async function arriveAll(book, answer, reach) {
  await arrive(book, answer.rows.map((/** @type {any} */ row) => toRow(book, null, row)), { reach });
}

/** Rows that came before their key are opened once it is there. @param {Book} book */
async function openLate(book) {
  await askForKeys(book);
  await openAgain(book);
}

/** @param {Book} book */
export async function openAgain(book) {
  if (!lacksKeys(book)) return;
  await untilStored(book);
  takeOpened(book, await openFresh(mustBeUnlocked(), book, await readRows(book.id)));
}

/** What this device is sending right now comes back with its answer, or is sent again. @param {Book} book @param {import("./store.js").Row} row */
const isUnderWay = (book, row) => row.author === book.me && book.ops.some(({ id, sent }) => id === row.id && sent?.version === row.version);

/** A live row: shown directly; a jump in the change numbers is pulled. @param {Book} book @param {any} said */
export async function takeLive(book, said) {
  const row = toRow(book, null, said);
  if (!book.reach || row.change > book.reach.high + 1) return pull(book);
  if (row.change <= book.reach.high) return versionOf(book, row) && !book.lost.size ? undefined : pull(book);
  if (isUnderWay(book, row)) return undefined;
  await arrive(book, [row], { soon: true });
  if (lacksKeys(book)) await openLate(book);
  return checkBook(book);
}
