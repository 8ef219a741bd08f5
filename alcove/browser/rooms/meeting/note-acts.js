/** What is done to notes: written behind one another, put in another order, ticked, erased. */
import { orderNotes, notesOrderInForce } from "../../records/notes.js";
import { nextTurn } from "../../records/meetings.js";
import { ORDER_MOST } from "../../records/thresholds.js";
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
  return orderNotes([...ours.of("note"), ...ours.of("order"), ...mineOf(pair, "note"), ...mineOf(pair, "order")], of);
}

/** A topic that came along shows in each meeting what was written there. @param {Place} place @returns {any[]} */
export function shownAt(place) {
  const { topic, meeting } = place.fields;
  return notesAt(place).filter(({ fields }) => !topic || fields.meeting === meeting);
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

/** @param {Place} place @returns {boolean} more stand here than one order can name: they keep the order they were written in */
export const tooManyToMove = (place) => notesAt(place).length > ORDER_MOST;

/** That of both names what both can read; one's own of Mine names all, to say where one's private ones stand. @param {Place} place @param {readonly string[]} ids @param {boolean} alone */
function writeOrder({ pair, of }, ids, alone) {
  const written = alone ? mineOf(pair, "order") : gathered(pair).of("order");
  const lies = safe(alone ? "mine" : pair);
  const fields = { notes: of, ids, turn: nextTurn(notesOrderInForce(written, of, { alone })), ...(alone && { pair }) };
  const own = written.find((each) => each.mine && each.fields.notes === of);
  return own ? lies.revise(own.id, { fields }) : lies.put("order", "", fields);
}

/** @type {number | null} */
let lastMove = null;

/** @param {Place} place @param {any} note @param {number} to  index among those that are shown, counted without it */
export async function moveNote(place, note, to) {
  const alone = note.safe === "mine";
  const isNamed = (/** @type {any} */ each) => alone || each.safe !== "mine";
  const all = notesAt(place).filter(isNamed);
  const others = shownAt(place).filter(({ id }) => id !== note.id);
  const next = others.slice(to).find(isNamed);
  const last = others.filter(isNamed).at(-1);
  if (!last) return;
  const before = all.map(({ id }) => id);
  const ids = before.filter((id) => id !== note.id);
  ids.splice(next ? ids.indexOf(next.id) : ids.indexOf(last.id) + 1, 0, note.id);
  if (ids.join() === before.join()) return;
  if (lastMove !== null) dropToast(lastMove); // one way back, and it is that of the last move: that of an earlier one goes before the new order shows
  await writeOrder(place, ids, alone);
  announce(t("meeting-note-moved", { place: shownAt(place).findIndex(({ id }) => id === note.id) + 1, count: others.length + 1 }));
  lastMove = toast(t(alone ? "meeting-note-moved-alone" : "meeting-note-moved-said"), { undo: () => writeOrder(place, before, alone) });
}

/** By one place; a shared one over private ones, which stay where they are. @param {Place} place @param {any} note @param {-1 | 1} step */
export function stepNote(place, note, step) {
  const shown = shownAt(place);
  let to = shown.findIndex(({ id }) => id === note.id) + step;
  while (note.safe !== "mine" && shown[to]?.safe === "mine") to += step;
  return to < 0 || to >= shown.length ? undefined : moveNote(place, note, to);
}

/** What was written behind it stays where it is. @param {Place} place @param {any} note */
export async function eraseNote(place, note) {
  const alone = note.safe === "mine";
  const idsNow = () => (alone ? notesAt(place).map(({ id }) => id) : sharedIds(place));
  const before = idsNow();
  await eraseWithUndo(note);
  const hasMoved = before.filter((id) => id !== note.id).join() !== idsNow().join();
  if (hasMoved && before.length <= ORDER_MOST) await writeOrder(place, before, alone);
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
