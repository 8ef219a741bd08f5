/** All chapters of an alcove, newest first: meetings, what lay between them, what was skipped. */
import { computed } from "../../vendor/preact.js";
import { toldIn, tellBetween } from "../../records/told-between.js";
import { safe } from "../../sync/house.js";
import { gathered, mineOf } from "../table/gathered.js";
import { pastsOf } from "./past.js";
import { tell } from "./told.js";

/** @typedef {{ id: string, at: Date, told?: any, between?: any, skipped?: boolean, heard?: any, past?: import("./past.js").PastTold }} Chapter */

/** Told once for each change of the safe, whichever room asks. @type {Map<string, { readonly value: { chapters: Chapter[], ids: Set<string> } }>} */
const known = new Map();

/** @param {string} pair @returns {{ chapters: Chapter[], ids: Set<string> }} ids: of every record that a chapter tells */
export function tellAll(pair) {
  let telling = known.get(pair);
  if (!telling) known.set(pair, telling = computed(() => tellPair(pair)));
  return telling.value;
}

/** @param {string} pair */
function tellPair(pair) {
  const ours = gathered(pair);
  const told = tell(ours, [...mineOf(pair, "note"), ...mineOf(pair, "order")]);
  const ids = toldIn(told);
  const between = tellBetween(ours, told, ids, { complete: safe(pair).stage.value === "all", elsewhere: ["past"] });
  const heard = ours.of("heard").map((entry) => ({ id: entry.id, at: entry.madeAt, heard: entry }));
  const skipped = safe(pair).meetings.value.filter(({ state }) => state === "skipped").map(({ id, startsAt }) => ({ id, at: new Date(startsAt), skipped: true }));
  for (const { items } of between) for (const { id } of items) ids.add(id);
  for (const { id } of heard) ids.add(id);
  const pasts = pastsOf(pair);
  for (const { id, past } of pasts) for (const each of [id, ...past.notes.map((note) => note.id)]) ids.add(each);
  const chapters = [...pasts, ...told.map((each) => ({ id: each.id, at: each.at, told: each })), ...between.map((each) => ({ id: each.id, at: each.at, between: each })), ...heard, ...skipped];
  return { chapters: chapters.sort((one, other) => other.at.getTime() - one.at.getTime()), ids };
}
