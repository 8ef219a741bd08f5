/** The outbox as it rests on this device, laid over the books. */
import { mergeOps, redraw } from "./book.js";
import { allBooks, bookOf, countWaiting } from "./books.js";
import { drawConflicts } from "./conflicts.js";
import { loadOps } from "./outbox.js";
import { isLeading } from "./tabs.js";

/** What waits is part of the books from the first moment on. */
export async function loadWaiting() {
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
