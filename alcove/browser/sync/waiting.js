/** The outbox as it rests on this device, laid over the books. */
import { mergeOps, redraw } from "./book.js";
import { allBooks, bookOf, countWaiting } from "./books.js";
import { drawConflicts } from "./conflicts.js";
import { loadOps } from "./outbox.js";
import { isLeading } from "./tabs.js";

/** What waits is part of the books from the first moment on. @param {any[]} [given]  the outbox as it was read already */
export async function loadWaiting(given) {
  const ops = await loadOps(given);
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
