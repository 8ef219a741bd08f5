/** What was looked through becomes records; and the ways back from there. */
import { signal } from "../../vendor/preact.js";
import { wordsOfOffer } from "../../records/bring.js";
import { me, safe } from "../../sync/house.js";
import { gathered, mineOf } from "../table/gathered.js";
import { notesAt } from "../meeting/note-acts.js";

/** @typedef {import("./read.js").MeetingSeen} MeetingSeen @typedef {import("../table/gathered.js").Entry} Entry */

/** So many are sealed side by side; their ids, which are their order, are made one after the other. */
const AT_ONCE = 20;

/** The last that was brought, as long as the page is open. @type {{ value: { pair: string, safe: string, ids: string[] } | null }} */
export const lastBrought = signal(/** @type {any} */ (null));

/**
 * @param {string} pair @param {readonly MeetingSeen[]} meetings @param {boolean} alone
 * @param {(done: number) => void} onStep  lines that are kept on this device
 */
export async function bringIn(pair, meetings, alone, onStep) {
  const lies = alone ? "mine" : pair;
  const own = alone ? { pair } : {};
  /** @type {string[]} */
  const ids = [];
  try {
    for (const { day, title, lines, take } of meetings) {
      if (!take) continue;
      const meeting = await safe(lies).put("past", title, { day, ...own });
      ids.push(meeting);
      const kept = lines.filter((line) => line.take);
      await inSteps(kept, async (line) => {
        const made = [safe(lies).put("note", line.words, { ...shapeOf(line), meeting, ...own })];
        if (line.become === "topic") made.push(safe(lies).put("topic", wordsOfOffer(line), own));
        if (line.become === "promise") made.push(safe(lies).put("promise", wordsOfOffer(line), { owner: me.value?.id, ...own }));
        ids.push(...(await Promise.all(made)));
        onStep(ids.length);
      });
    }
  } finally {
    if (ids.length > 0) lastBrought.value = { pair, safe: lies, ids }; // also of what was stopped half way
  }
}

/** @param {{ shape?: string, level?: number, checked?: true }} line */
const shapeOf = ({ shape, level, checked }) => ({ ...(shape && { shape }), ...(level && { level }), ...(checked && shape === "check" && { checked }) });

/** @template Each @param {readonly Each[]} all @param {(each: Each) => Promise<unknown>} act */
async function inSteps(all, act) {
  for (let at = 0; at < all.length; at += AT_ONCE) await Promise.all(all.slice(at, at + AT_ONCE).map(act));
}

/** Takes back what was brought last. */
export async function takeBack() {
  const brought = lastBrought.value;
  if (!brought) return;
  lastBrought.value = null;
  const lies = safe(brought.safe);
  await inSteps(brought.ids.filter((id) => lies.entries.value.has(id)), (id) => lies.erase(id));
}

/** @param {string} pair @param {any} past */
export const notesOfPast = (pair, past) => notesAt({ pair, of: past.id, fields: {} });

/** @param {string} pair @param {any} past  one's own @returns {Promise<() => Promise<unknown>>} brings it back, for as long as that can be */
export async function erasePast(pair, past) {
  const lies = safe(past.safe);
  const ids = [past.id, ...notesOfPast(pair, past).filter(({ mine }) => mine).map(({ id }) => id)];
  await inSteps(ids, (id) => lies.erase(id));
  return () => inSteps(ids, (id) => lies.bringBack(id));
}

/**
 * A past meeting of Mine with its notes becomes one of Ours. Where it was stopped in between it goes on: what is there already is
 * known by what it was.
 * @param {string} pair @param {any} past
 */
export async function sharePast(pair, past) {
  const ours = gathered(pair);
  const laid = (/** @type {string} */ kind) => new Map(ours.of(kind).filter(({ mine, fields }) => mine && fields.was).map(({ id, fields }) => [fields.was, id]));
  const meeting = laid("past").get(past.id) ?? (await safe(pair).put("past", past.words, { day: past.fields.day, was: past.id }));
  const before = laid("note");
  const notes = notesOfPast(pair, past).filter((note) => note.safe === "mine");
  await inSteps(notes.filter(({ id }) => !before.has(id)), ({ id, words, fields }) => safe(pair).put("note", words, { ...shapeOf(fields), meeting, was: id }));
  await inSteps([...notes.map(({ id }) => id), past.id], (id) => safe("mine").erase(id));
}

/** @param {string} pair @returns {Entry[]} one's own, newest day first */
export function myPasts(pair) {
  const ours = gathered(pair).of("past").filter(({ mine }) => mine);
  // One that is being laid out stays in sight until all of it is.
  const own = mineOf(pair, "past");
  const whole = ours.filter(({ fields }) => !own.some(({ id }) => id === fields.was));
  return [...own, ...whole].sort((one, other) => (one.fields.day === other.fields.day ? 0 : one.fields.day < other.fields.day ? 1 : -1));
}
