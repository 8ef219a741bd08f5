/** Notes as they were written: their shapes, marks and ticks, whoever's hand it was named once for each run. */
import { html } from "../../vendor/preact.js";
import { t } from "../../words/words.js";
import { tickOf } from "../meeting/note-acts.js";
import { Shaped, countsOf } from "../meeting/note-shapes.js";

/** @typedef {import("../table/gathered.js").Entry} Entry */

/** A heading inside a meeting of the story stands below that of the meeting, which is the third. */
const ABOVE = 2;

/** @param {{ notes: readonly Entry[], name: string, ours: any, counts?: Map<string, number> }} props  name: of the other; counts: of all that stand in one list with these */
export function Written({ notes, name, ours, counts = countsOf(notes) }) {
  const countOf = (/** @type {Entry} */ { id, fields }) => (fields.shape === "heading" ? (counts.get(id) ?? 1) + ABOVE : counts.get(id));
  return html`
    <div class="story__written">
      ${notes.map((note) => html`
        <div key=${note.id} data-record=${note.id} tabindex="-1">
          <${Shaped} note=${note} count=${countOf(note)} tick=${tickOf(note, ours.answersTo(note.id))} name=${name} />
        </div>`)}
    </div>`;
}

/** What both wrote in turn, as it would stand in a letter. @param {{ notes: readonly Entry[], name: string, ours: any }} props */
export function WrittenByBoth({ notes, name, ours }) {
  const counts = countsOf(notes);
  return html`
    <ul class="story__notes">
      ${runsOf(notes).map((run) => html`
        <li key=${run[0].id}>
          <p class="story__by">
            <b class=${run[0].mine ? "story__name" : "story__name story__name--theirs"}>${run[0].mine ? t("name-you") : name}</b>
            ${run[0].safe === "mine" && html` <span class="meta">${t("state-unsaid")}</span>`}
          </p>
          <${Written} notes=${run} name=${name} ours=${ours} counts=${counts} />
        </li>`)}
    </ul>`;
}

/** @param {readonly Entry[]} notes @returns {Entry[][]} those of one hand and one reader that stand together */
function runsOf(notes) {
  /** @type {Entry[][]} */
  const runs = [];
  for (const note of notes) {
    const last = runs.at(-1);
    if (last && last[0].author === note.author && last[0].safe === note.safe) last.push(note);
    else runs.push([note]);
  }
  return runs;
}
