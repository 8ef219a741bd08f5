/** What is done to notes: written behind one another, put in another order, ticked, erased. */
import { orderNotes, notesOrderInForce } from "../../records/notes.js";
import { nextTurn } from "../../records/meetings.js";
import { LIST_MOST } from "../../records/thresholds.js";
import { announce } from "../../manners/announce.js";
import { dropToast, toast } from "../../manners/toasts.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered, mineOf } from "../table/gathered.js";

/** @typedef {import("../table/gathered.js").Entry} Entry @typedef {import("../../records/lines.js").Line} Line */
/** @typedef {{ pair: string, of: string, fields: { meeting?: string, topic?: string } }} Place  where notes belong: `of` is the topic, else the meeting or the past one */

/** @param {Place} place @returns {any[]} of both and one's own private ones, in their order */
export function notesAt({ pair, of }) {
  const ours = gathered(pair);
  return orderNotes([...ours.of("note"), ...ours.of("order"), ...mineOf(pair, "note")], of);
}

/** @param {Place} place @returns {string[]} those that both can read: no order ever names another */
const sharedIds = (place) => notesAt(place).filter((note) => note.safe !== "mine").map(({ id }) => id);

/** @type {Promise<unknown> | null} */
let underWay = null;

/**
 * One after the other: who types faster than a row is sealed would else have two paragraphs behind the same one.
 * @param {Place} place @param {Line} line @param {boolean} alone @param {string} [behind]  default: the last
 * @returns {Promise<string>} its id
 */
export function putNote(place, line, alone, behind) {
  const made = underWay ? underWay.then(() => putNow(place, line, alone, behind)) : putNow(place, line, alone, behind);
  const settled = made.then(() => {}, () => {});
  underWay = settled;
  settled.then(() => { if (underWay === settled) underWay = null; });
  return made;
}

/** @param {Place} place @param {Line} line @param {boolean} alone @param {string} [behind] @returns {Promise<string>} */
function putNow(place, { words, ...shape }, alone, behind) {
  const before = behind ?? (alone ? notesAt(place).at(-1)?.id : sharedIds(place).at(-1));
  const fields = { ...place.fields, ...shape, ...(before && { after: before }) };
  return safe(alone ? "mine" : place.pair).put("note", words, alone ? { ...fields, pair: place.pair } : fields);
}

/** A note of Ours is never written behind one of Mine: the other would read that there is one. @param {Place} place @param {any} note @param {boolean} alone */
export function behindOf(place, note, alone) {
  if (alone || note.safe !== "mine") return note.id;
  const all = notesAt(place);
  return all.slice(0, all.findIndex(({ id }) => id === note.id)).findLast((each) => each.safe !== "mine")?.id;
}

/** Each paragraph becomes a note that can be changed by itself. @param {Place} place @param {readonly Line[]} lines @param {boolean} alone @param {string} [behind] */
export async function putLines(place, lines, alone, behind) {
  /** @type {string[]} */
  const made = [];
  let last = behind;
  const lies = safe(alone ? "mine" : place.pair);
  try {
    for (const line of lines) made.push(last = await putNote(place, line, alone, last));
  } finally {
    if (made.length > 1) toast(t("meeting-pasted", { count: made.length }), { undo: () => Promise.all(made.map((id) => lies.erase(id))) });
  }
}

/** @param {Place} place @param {readonly string[]} ids  in the wanted order @param {number} around  what was moved stands there */
function writeOrder({ pair, of }, ids, around) {
  const inForce = notesOrderInForce(gathered(pair), of);
  const first = Math.max(0, Math.min(around - LIST_MOST / 2, ids.length - LIST_MOST));
  const fields = { notes: of, ids: ids.slice(first, first + LIST_MOST), turn: nextTurn(inForce) };
  const own = gathered(pair).of("order").find((each) => each.mine && each.fields.notes === of);
  return own ? safe(pair).revise(own.id, { fields }) : safe(pair).put("order", "", fields);
}

/** @type {number | null} */
let lastMove = null;

/** @param {Place} place @param {any} note  of Ours @param {number} to  index among all that are shown, counted without it */
export async function moveNote(place, note, to) {
  const before = sharedIds(place);
  const others = notesAt(place).filter(({ id }) => id !== note.id);
  const at = others.slice(0, Math.max(0, to)).filter((each) => each.safe !== "mine").length;
  const ids = before.filter((id) => id !== note.id);
  ids.splice(at, 0, note.id);
  if (ids.join() === before.join()) return;
  await writeOrder(place, ids, at);
  announce(t("meeting-note-moved", { place: at + 1, count: ids.length }));
  if (lastMove !== null) dropToast(lastMove); // one way back, and it is that of the last move
  lastMove = toast(t("meeting-note-moved-said"), { undo: () => writeOrder(place, before, before.indexOf(note.id)) });
}

/** By one place, over private ones, which stay where they are. @param {Place} place @param {any} note @param {-1 | 1} step */
export function stepNote(place, note, step) {
  const all = notesAt(place);
  const at = all.findIndex(({ id }) => id === note.id);
  let to = at + step;
  while (all[to]?.safe === "mine") to += step;
  return to < 0 || to >= all.length ? undefined : moveNote(place, note, to);
}

/** What was written behind it stays where it is. @param {Place} place @param {any} note */
export async function eraseNote(place, note) {
  const before = sharedIds(place);
  await eraseWithUndo(note);
  const at = before.indexOf(note.id);
  if (at >= 0 && before.filter((id) => id !== note.id).join() !== sharedIds(place).join()) await writeOrder(place, before, at);
}

/** @param {any} note  a check @param {readonly Entry[]} answers  to it */
export function tickOf(note, answers) {
  const done = answers.filter(({ fields }) => fields.type === "done");
  const own = note.mine ? undefined : done.find(({ mine }) => mine);
  const byMe = note.mine ? Boolean(note.fields.checked) : Boolean(own);
  const byOther = note.mine ? done.some(({ author }) => author !== me.value?.id) : Boolean(note.fields.checked);
  return { own, byMe, byOther };
}

/** By its author in the note itself, by the other in an answer. @param {Place} place @param {any} note @param {ReturnType<typeof tickOf>} tick */
export function turnTick(place, note, { own, byMe }) {
  if (note.mine) return safe(note.safe).revise(note.id, { fields: { checked: byMe ? undefined : true } });
  if (own) return safe(place.pair).erase(own.id);
  return safe(place.pair).put("answer", "", { to: note.id, type: "done", version: note.version });
}
