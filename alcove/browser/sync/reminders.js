/** Reminders that I asked for: the moment clear on the server, which tells me then, and sealed beside it, which wins. Not in the house: the first page does not load it. */
import { ofKind } from "../records/entries.js";
import { reminderOf } from "../records/reminders.js";
import { bookOf } from "./books.js";
import { ask } from "./door.js";
import { makeId, moment } from "./ids.js";
import { erase, put, revise } from "./writing.js";

/** @typedef {ReadonlyMap<string, string>} Rows  what the server has: the id of a row, its moment */

/** @param {string} row */
const path = (row) => `/api/me/reminders/${row}`;

/** @returns {Promise<Rows>} */
export const fetchReminders = async () => new Map((await ask("GET", "/api/me/reminders")).map((/** @type {any} */ { id, at }) => [id, at]));

/** The server first: what it does not take is not sealed either. @param {string} promise @param {string} pair @param {Date} to */
export async function remind(promise, pair, to) {
  const mine = bookOf("mine");
  const known = reminderOf(mine.entries.value, promise);
  const fields = { promise, remind_at: moment(to), row: known?.fields.row ?? makeId(), pair };
  await ask("PUT", path(fields.row), { at: fields.remind_at });
  await (known ? revise(mine, known.id, { fields }) : put(mine, "reminder", "", fields));
}

/** The server is told the sealed moment once more. @param {any} reminder */
export const remindAgain = ({ fields }) => ask("PUT", path(fields.row), { at: fields.remind_at });

/** One that is gone by itself changes nothing. @param {string} row */
export const dropRow = (row) => ask("DELETE", path(row));

/** All that name this promise, whatever device wrote them. @param {string} promise */
export async function takeBackReminders(promise) {
  const mine = bookOf("mine");
  for (const one of ofKind(mine.entries.value, "reminder").filter(({ fields }) => fields.promise === promise)) {
    await dropRow(one.fields.row);
    await erase(mine, one.id);
  }
}
