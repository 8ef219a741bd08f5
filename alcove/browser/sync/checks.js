/** What a server can do without opening anything is withhold, delay and roll back. Here it is seen and said. */
import { unlocked } from "../keyring/unlocked.js";
import { epochOf } from "./reading.js";
import { erasedUpTo } from "./former.js";
import { hasTwoStories, highestNumber, missingNumbers } from "./gaps.js";
import { addTrouble, endTrouble } from "./signals.js";

/** @typedef {import("./book.js").Book} Book */

/** Only once all that the server has is here: before that every hole is the backfill's. @param {Book} book */
export function checkBook(book) {
  sayForeign(book);
  if (hasTwoStories(book.ledger)) addTrouble("rolled-back", book.id, { about: "stories" });
  if (!book.reach?.complete) return;
  const missing = countMissing(book);
  if (missing.length > 0) addTrouble("missing", book.id, { count: missing.length, numbers: missing.slice(0, 20) });
  else endTrouble("missing", book.id);
  // The other has seen rows of ours, or another device of ours rows of theirs, that the server no longer shows.
  if (book.lost.size > 0) return; // said already, with what is being done about it
  const lost = book.partnerSaw > highestNumber(book.ledger, book.me);
  const kept = book.partner !== null && book.weSaw > highestNumber(book.ledger, book.partner);
  if (lost || kept) addTrouble("rolled-back", book.id, { about: "seen" });
  else endTrouble("rolled-back", book.id, "seen");
}

/** Versions that are not of their record's author or kind, or lie buried: set apart, and said. @param {Book} book */
function sayForeign(book) {
  const highest = (book.id !== "mine" && epochOf(/** @type {any} */ (unlocked() ?? { pairKeys: new Map() }), book.id)) || Infinity;
  for (const [id, versions] of book.records) {
    const foreign = versions.find((version, at) => version.foreign || isBuried(version, at, versions, highest));
    if (foreign) addTrouble("cannot-open", book.id, { about: id, record: id, reason: foreign.cannotOpen });
  }
}

/**
 * Under a newer version no card says that this one does not open. With a false epoch and a false version a server could hide an
 * author's last word there, with no number missing.
 * @param {import("./book.js").Opened} version @param {number} at @param {import("./book.js").Opened[]} versions @param {number} highest
 */
function isBuried({ cannotOpen, epoch }, at, versions, highest) {
  return cannotOpen === "no-key" && at < versions.length - 1 && !(Number.isSafeInteger(epoch) && Number(epoch) >= 1 && Number(epoch) <= highest);
}

/** @param {Book} book @returns {number[]} */
function countMissing(book) {
  const holes = [...book.ledger.keys()].flatMap((author) => missingNumbers(book.ledger, author)).filter((seq) => seq > erasedUpTo(book));
  return [...holes, ...[...book.records.values()].flatMap(unexplained)];
}

/**
 * Rows without words that no opened tombstone names: a forged deletion.
 * @param {import("./book.js").Opened[]} versions
 */
function unexplained(versions) {
  const gone = versions.filter((version) => version.gone);
  if (gone.length === 0) return [];
  const tombstone = versions.find(({ kind }) => kind === "erased");
  const named = new Set((tombstone?.fields.numbers ?? []).map((/** @type {any} */ pair) => (Array.isArray(pair) ? pair[1] : pair)));
  return gone.map(({ seq }) => seq).filter((seq) => !named.has(seq));
}
