/** Two devices of one person wrote the same version of a record: both are shown until the person chose. */
import { entryOf, newestOf, opsOf } from "./book.js";

/** @param {import("./book.js").Book} book */
export function drawConflicts(book) {
  const ids = new Set(book.ops.filter((op) => op.held).map(({ id }) => id));
  book.conflicts.value = [...ids].flatMap((id) => {
    const mine = opsOf(book, id).at(-1);
    const stored = newestOf(book, id);
    if (!mine || !stored) return [];
    return [{ id, mine: entryOf(book, { ...mine, author: book.me, own: true }, "kept"), stored: entryOf(book, stored, "saved") }];
  });
}
