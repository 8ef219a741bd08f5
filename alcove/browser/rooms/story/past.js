/** A meeting of before this alcove, as it was brought along. */
import { html } from "../../vendor/preact.js";
import { orderNotes } from "../../records/notes.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";
import { gathered, mineOf } from "../table/gathered.js";
import { Written } from "./written.js";

/** @typedef {import("../table/gathered.js").Entry} Entry @typedef {{ entry: Entry, notes: Entry[] }} PastTold */

/** @param {string} pair @returns {{ id: string, at: Date, past: PastTold }[]} of both, and one's own private ones */
export function pastsOf(pair) {
  const ours = gathered(pair);
  /** @type {Map<string, Entry[]>} */
  const notes = new Map();
  for (const each of [...ours.of("note"), ...mineOf(pair, "note"), ...ours.of("order"), ...mineOf(pair, "order")]) {
    const of = each.kind === "order" ? each.fields.notes : each.fields.topic ? undefined : each.fields.meeting;
    if (of) notes.set(of, (notes.get(of) ?? []).concat(each));
  }
  const laid = new Set(ours.of("past").filter(({ mine }) => mine).map(({ fields }) => fields.was));
  const own = mineOf(pair, "past").filter(({ id }) => !laid.has(id));
  // Noon: a day is the same day wherever it is read.
  return [...ours.of("past"), ...own].map((entry) => ({ id: entry.id, at: new Date(`${entry.fields.day}T12:00`), past: { entry, notes: /** @type {Entry[]} */ (orderNotes(notes.get(entry.id) ?? [], entry.id)) } }));
}

/** @param {{ past: PastTold, name: string, ours: any }} props */
export function Past({ past: { entry, notes }, name, ours }) {
  return html`
    <article class="story__meeting" id=${`meeting-${entry.id}`} data-record=${entry.id} tabindex="-1">
      <h3 class="story__when"><${When} at=${entry.fields.day} as="day" /></h3>
      <p class="meta">${t(entry.mine ? "story-past-mine" : "story-past-theirs", { name })}${entry.safe === "mine" && html` · ${t("state-unsaid")}`}</p>
      ${entry.words && html`<p class="story__words">${entry.words}</p>`}
      <${Written} notes=${notes} name=${name} ours=${ours} />
    </article>`;
}
