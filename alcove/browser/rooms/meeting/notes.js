/** Notes of both, paragraph by paragraph, live. Enter makes a new one; each is changed by who wrote it. */
import { html, signal, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { List } from "../../parts/list.js";
import { Voice } from "../../parts/voice.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered, mineOf } from "../table/gathered.js";
import { Edit } from "../table/topic.js";

/** Who reads the next note: remembered until the page is loaded again. */
const reader = signal("ours");

/** @param {string} pair @param {(note: any) => boolean} fits @returns {any[]} of both and one's own private ones, oldest first */
export function notesOf(pair, fits) {
  const all = [...gathered(pair).of("note"), ...mineOf(pair, "note")].filter(fits);
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * @param {object} props
 * @param {any} props.pair
 * @param {string} props.meeting
 * @param {string} [props.topic]  none: notes on how the two arrived
 * @param {string} props.label
 */
export function Notes({ pair, meeting, topic, label }) {
  const { name } = pair.counterpart;
  const notes = notesOf(pair.id, ({ fields }) => (topic ? fields.topic === topic : fields.meeting === meeting && !fields.topic));
  const send = async (/** @type {string} */ words) => {
    const fields = { meeting, ...(topic && { topic }) };
    const alone = reader.value === "mine";
    // What is pasted keeps its paragraphs: each becomes a note that can be changed by itself.
    for (const paragraph of words.split(/\n\s*\n/).filter((part) => part.trim())) {
      await safe(alone ? "mine" : pair.id).put("note", paragraph.trim(), alone ? { ...fields, pair: pair.id } : fields);
    }
  };
  const options = [{ value: "ours", label: t("seen-by-choice-ours", { name }) }, { value: "mine", label: t("seen-by-choice-mine") }];
  return html`
    <div class="notes">
      <${List} class="voices notes__list" label=${t("meeting-notes")}>${notes.map((note) => html`<${Note} key=${note.id} note=${note} name=${name} />`)}<//>
      <${Compose} small label=${label} keep=${`${pair.id}:${meeting}:${topic ?? "opening"}:note`} act=${t("meeting-note-act")} hotkey="c" onSend=${send}
        beside=${html`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${options} value=${reader.value} onChange=${(/** @type {string} */ value) => { reader.value = value; }} />`} />
    </div>`;
}

/** @param {{ note: any, name: string }} props */
export function Note({ note, name }) {
  const [editing, setEditing] = useState(false);
  const alone = note.safe === "mine";
  const acts = note.mine && !editing && html`
    <${Button} kind="quiet" small hotkey="e" onClick=${() => setEditing(true)}>${t("act-edit")}<//>
    <${Button} kind="quiet" small hotkey="d" onClick=${() => eraseWithUndo(note)}>${t("act-erase")}<//>`;
  return html`
    <${Voice} as="li" class="topic notes__note" data-row name=${note.mine ? t("name-you") : name} theirs=${!note.mine}
      state=${alone ? "unsaid" : note.mine && note.state === "kept" ? "kept" : undefined} acts=${acts && html`<div class="topic__acts">${acts}</div>`}>
      ${editing ? html`<${Edit} topic=${note} leave=${() => setEditing(false)} label=${t("meeting-note")} />` : note.words}
    <//>`;
}
