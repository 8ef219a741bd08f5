/**
 * A server that was restored from a backup lacks rows that this device has seen there. The device finds the point up to which both
 * tell one story, takes what the server has behind it, and puts its own lost rows back into the outbox: sealed bytes as they
 * were, since number, version and context are the same. What the other wrote, only the other's device can send.
 */
import { arrive, untilStored } from "./arrivals.js";
import { ask, rowsPath } from "./door.js";
import { makeId, moment } from "./ids.js";
import { erasedUpTo } from "./former.js";
import { isLost, markLost, nameOf, tellLost, versionOf } from "./lost.js";
import { keepAgain } from "./outbox.js";
import { dropPages } from "./pages.js";
import { toRow } from "./sealing.js";
import { addTrouble } from "./signals.js";
import { readRows } from "./store.js";

/** @typedef {import("./book.js").Book} Book @typedef {import("./book.js").Op} Op @typedef {import("./store.js").Row} Row */

const PAGE_ROWS = 500;

/**
 * Whether a pull shows the row that this device has under its highest number. A restored server has less, or gave the number
 * to another row, or to the same one at another time: it gives none out twice. A row under former keys may have been erased by its person.
 * @param {Book} book @param {import("./store.js").Reach} reach  when it was asked @param {any} answer  to a question for that row and what follows it
 */
export async function isOneStory(book, { high }, answer) {
  if (high === 0) return true;
  if (answer.change < high) return false;
  await untilStored(book);
  const [known] = await readRows(book.id, high, high + 1);
  if (known && known.author === book.me && known.seq <= erasedUpTo(book)) return true;
  const [shown] = answer.rows;
  if (!shown) return false;
  const row = toRow(book, null, shown);
  // A full disk has kept nothing of it: then it is known from the page alone.
  return known ? isSame(known, row) : row.change === high && versionOf(book, row) !== null;
}

/** @param {Row} one @param {Row} other */
const isSame = (one, other) => one.change === other.change && nameOf(one) === nameOf(other) && one.author === other.author && one.seq === other.seq && one.at === other.at;

/** @param {Book} book */
export async function heal(book) {
  addTrouble("rolled-back", book.id, { about: "server", own: 0, theirs: 0 });
  await untilStored(book);
  const stored = await readRows(book.id);
  const { rows, seam, high } = await walkBack(book, stored);
  const there = new Set(rows.map(nameOf));
  const lost = stored.filter((row) => row.change > seam && !there.has(nameOf(row)));
  await dropPages(book.id);
  await markLost(book, lost);
  await sendAgain(book, lost.filter(({ author }) => author === book.me));
  const { low, complete } = /** @type {import("./store.js").Reach} */ (book.reach);
  const lowest = rows.at(-1)?.change ?? seam;
  await arrive(book, rows, { reach: seam === 0 ? { high, low: 1, complete: true } : { high, low: Math.min(low, lowest), complete } });
  tellLost(book);
}

/**
 * From the newest row of the server back to the first that stands here in the same place.
 * @param {Book} book @param {Row[]} stored @returns {Promise<{ rows: Row[], seam: number, high: number }>} `rows` newest first
 */
async function walkBack(book, stored) {
  const known = new Map(stored.filter((row) => !isLost(row)).map((row) => [row.change, row]));
  /** @type {Row[]} */
  const rows = [];
  for (let query = ""; ; ) {
    const answer = await ask("GET", `${rowsPath(book.id)}?${query}limit=${PAGE_ROWS}`);
    for (const said of answer.rows) {
      const row = toRow(book, null, said);
      const here = known.get(row.change);
      if (here && isSame(here, row)) return { rows, seam: row.change, high: rows[0]?.change ?? row.change };
      // A lying server could go round in circles.
      if (rows.length > 0 && row.change >= rows[rows.length - 1].change) return { rows, seam: 0, high: rows[0].change };
      rows.push(row);
    }
    if (!answer.more || answer.rows.length === 0) return { rows, seam: 0, high: rows[0]?.change ?? 0 };
    query = `before=${rows[rows.length - 1].change}&`;
  }
}

/** Back into the outbox, before anything newer; what waits there already goes again anyway. @param {Book} book @param {Row[]} own */
async function sendAgain(book, own) {
  const isWaiting = (/** @type {Row} */ row) => book.ops.some((op) => nameOf(op) === nameOf(row));
  const ops = own.filter((row) => !isWaiting(row)).sort((one, other) => one.seq - other.seq).map((row) => makeOp(book, row));
  if (ops.length > 0) await keepAgain(book, ops);
}

/**
 * The words stand beside the bytes: should another device of mine have taken the number meanwhile, they are sealed anew. Of a
 * row that was erased since, only its numbers go back.
 * @param {Book} book @param {Row} row @returns {Op}
 */
function makeOp(book, { id, version, seq, epoch, blob }) {
  const opened = versionOf(book, { id, version });
  const { kind, words, fields, at } = opened && !opened.gone && !opened.cannotOpen ? opened : { kind: "stub", words: "", fields: {}, at: moment() };
  const sent = { version, seq, epoch, blob: opened?.gone ? null : blob };
  const content = { kind, words, fields: kind === "erased" ? {} : fields, at };
  return { ...content, n: null, entry: makeId(), safe: book.id, id, version, notBefore: 0, sent, held: false, refused: null, again: true, lasting: true };
}
