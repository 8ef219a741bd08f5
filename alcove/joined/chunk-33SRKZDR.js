import {
  bookOf,
  erase,
  makeId,
  moment,
  ofKind,
  put,
  reminderOf,
  revise
} from "./start.js";
import {
  ask
} from "./first.js";

var path = (row) => `/api/me/reminders/${row}`;
var fetchReminders = async () => new Map((await ask("GET", "/api/me/reminders")).map(({ id, at }) => [id, at]));
async function remind(promise, pair, to) {
  const mine = bookOf("mine");
  const known = reminderOf(mine.entries.value, promise);
  const fields = { promise, remind_at: moment(to), row: known?.fields.row ?? makeId(), pair };
  await ask("PUT", path(fields.row), { at: fields.remind_at });
  await (known ? revise(mine, known.id, { fields }) : put(mine, "reminder", "", fields));
}
var remindAgain = ({ fields }) => ask("PUT", path(fields.row), { at: fields.remind_at });
var dropRow = (row) => ask("DELETE", path(row));
async function takeBackReminders(promise) {
  const mine = bookOf("mine");
  for (const one of ofKind(mine.entries.value, "reminder").filter(({ fields }) => fields.promise === promise)) {
    await dropRow(one.fields.row);
    await erase(mine, one.id);
  }
}

export {
  fetchReminders,
  remind,
  remindAgain,
  dropRow,
  takeBackReminders
};
