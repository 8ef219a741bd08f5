/** The document of both, paragraph by paragraph, live. Each is changed by who wrote it; either may put them in order. */
import { html, signal, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { ORDER_MOST } from "../../records/thresholds.js";
import { Choice } from "../../parts/choice.js";
import { List } from "../../parts/list.js";
import { moveFocus } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { Note } from "./note.js";
import { behindOf, putLines, putNote, shownAt, tooManyToMove } from "./note-acts.js";
import { LISTS, countsOf } from "./note-shapes.js";
import { WriteNote } from "./write-note.js";

/** @typedef {import("../../records/lines.js").Line} Line */

/** Who reads the next note: remembered until the page is loaded again. */
const reader = signal("ours");
const isAlone = () => reader.value === "mine";

/**
 * @param {object} props
 * @param {any} props.pair
 * @param {string} props.meeting
 * @param {string} [props.topic]  none: notes on how the two arrived
 * @param {string} props.label
 */
export function Notes({ pair, meeting, topic, label }) {
  const { name } = pair.counterpart;
  const place = { pair: pair.id, of: topic ?? meeting, fields: { meeting, ...(topic && { topic }) } };
  const notes = shownAt(place);
  const [behind, setBehind] = useState(/** @type {{ id: string, goesOn: boolean } | null} */ (null));
  const keep = `${pair.id}:${meeting}:${topic ?? "opening"}:note`;
  const options = [{ value: "ours", label: t("seen-by-choice-ours", { name }) }, { value: "mine", label: t("seen-by-choice-mine") }];
  return html`
    <div class="notes">
      <${Paragraphs} ...${{ notes, place, name, behind, setBehind }} />
      <${WriteNote} label=${label} keep=${keep} act=${t("meeting-note-act")} hotkey="c"
        onSend=${(/** @type {Line} */ line) => putNote(place, line, isAlone())} onLines=${(/** @type {Line[]} */ lines) => putLines(place, lines, isAlone())}
        beside=${html`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${options} value=${reader.value} onChange=${(/** @type {string} */ value) => { reader.value = value; }} />`} />
    </div>`;
}

/**
 * @param {object} props
 * @param {any[]} props.notes @param {import("./note-acts.js").Place} props.place @param {string} props.name
 * @param {{ id: string, goesOn: boolean } | null} [props.behind]  a field stands behind this one
 * @param {(behind: { id: string, goesOn: boolean } | null) => void} [props.setBehind]
 * @param {string} [props.label]
 */
export function Paragraphs({ notes, place, name, behind, setBehind, label = t("meeting-notes") }) {
  const counts = countsOf(notes);
  return html`
    ${tooManyToMove(place) && html`<p class="meta">${t("meeting-notes-too-many", { most: ORDER_MOST })}</p>`}
    <${List} class="voices notes__list" label=${label}>${notes.flatMap((note, at) => [
      html`<${Note} key=${note.id} note=${note} place=${place} name=${name} count=${counts.get(note.id)} again=${sameHand(notes[at - 1], note)}
        onBehind=${setBehind && ((/** @type {boolean | undefined} */ goesOn) => setBehind({ id: note.id, goesOn: goesOn === true }))} />`,
      behind?.id === note.id && setBehind && html`<${Behind} key="behind" note=${note} place=${place} goesOn=${behind?.goesOn} setBehind=${setBehind} />`,
    ].filter(Boolean))}<//>`;
}

/** @param {any} before @param {any} note */
const sameHand = (before, note) => before !== undefined && before.author === note.author && before.safe === note.safe;

/** A field in the middle: it wanders down with what is written, and what is typed meanwhile wanders along. */
function Behind({ note, place, goesOn, setBehind }) {
  const { shape, level } = note.fields;
  const row = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => { row.current?.querySelector("textarea")?.focus(); }, [note.id]);
  const alone = isAlone() || note.safe === "mine";
  const leave = (/** @type {string} */ id) => {
    setBehind(null);
    moveFocus(`#note-${id}`, { scroll: false });
  };
  const after = () => behindOf(place, note, alone);
  const send = async (/** @type {Line} */ line, /** @type {boolean} */ wentOn) => {
    const id = await putNote(place, line, alone, after());
    if (wentOn) setBehind({ id, goesOn: true });
    else leave(id);
  };
  const takeLines = async (/** @type {Line[]} */ lines) => {
    await putLines(place, lines, alone, after());
    leave(note.id);
  };
  return html`
    <li class="notes__behind" ref=${row}>
      <${WriteNote} quiet focus label=${t("meeting-note-behind")} keep=${`${place.pair}:${place.of}:behind`} start=${goesOn && LISTS.includes(shape) ? { words: "", shape, level } : undefined}
        act=${t("meeting-note-act")} onSend=${send} onLines=${takeLines} onLeave=${() => leave(note.id)} />
    </li>`;
}
