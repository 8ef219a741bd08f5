/** All open books of this page, by safe. They are made once and live as long as the page: rooms hold on to their signals. */
import { unlocked } from "../keyring/unlocked.js";
import { emptyBook, makeBook, redraw } from "./book.js";
import { AlcoveError } from "./errors.js";
import { pairs, waiting } from "./signals.js";

/** @typedef {import("./book.js").Book} Book */

/** @type {Map<string, Book>} */
const books = new Map();

/** @param {string} id  pair id or "mine" @returns {Book} */
export function bookOf(id) {
  const book = books.get(id) ?? makeBook(id);
  books.set(id, book);
  book.me = unlocked()?.person ?? "";
  book.partner = pairs.value.find((pair) => pair.id === id)?.counterpart.id ?? null;
  return book;
}

export const allBooks = () => [...books.values()];

/** Lock and sign-out: the words leave the page. */
export function shutBooks() {
  books.forEach(emptyBook);
}

export function countWaiting() {
  waiting.value = allBooks().reduce((sum, book) => sum + book.ops.length, 0);
}

/** What was taken back, saved or settled waits no longer. @param {Book} book @param {import("./book.js").Op[]} ops */
export function removeOps(book, ops) {
  book.ops = book.ops.filter((op) => !ops.includes(op));
  redraw(book, new Set(ops.map(({ id }) => id)));
  countWaiting();
}

/** @returns {import("../keyring/device.js").Keys} throws `locked` */
export function mustBeUnlocked() {
  const keys = unlocked();
  if (!keys) throw new AlcoveError("locked");
  return keys;
}
