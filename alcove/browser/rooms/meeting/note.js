/** One paragraph of the shared document: changed and erased by who wrote it, moved by either; a private one by its author. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Menu } from "../../parts/menu.js";
import { Voice } from "../../parts/voice.js";
import { dragRow } from "../../manners/dragged.js";
import { moveFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { gathered } from "../table/gathered.js";
import { eraseNote, moveNote, putLines, stepNote, tickOf, tooManyToMove, turnTick } from "./note-acts.js";
import { Shaped, hasLevels } from "./note-shapes.js";
import { WriteNote } from "./write-note.js";

/**
 * @param {object} props
 * @param {any} props.note
 * @param {import("./note-acts.js").Place} props.place
 * @param {string} props.name  of the other
 * @param {number} [props.count]  see Shaped
 * @param {boolean} [props.again]  the one before is by the same person: the name is only read out
 * @param {(wentOn?: boolean) => void} [props.onBehind]  opens a field behind it
 */
export function Note({ note, place, name, count, again, onBehind }) {
  const [editing, setEditing] = useState(false);
  const alone = note.safe === "mine";
  const moves = !tooManyToMove(place);
  const tick = tickOf(note, gathered(place.pair).answersTo(note.id));
  const step = (/** @type {-1 | 1} */ by) => Promise.resolve(stepNote(place, note, by)).then(() => moveFocus(`#note-${note.id}`, { scroll: false })).catch(said);
  const keys = (/** @type {KeyboardEvent} */ event) => {
    const by = /** @type {Record<string, -1 | 1>} */ ({ ArrowUp: -1, ArrowDown: 1 })[event.key];
    if (!by || !event.altKey || !moves || editing) return;
    event.preventDefault();
    step(by);
  };
  const acts = !editing && html`
    <div class="topic__acts notes__acts">
      ${moves && html`<button type="button" class="notes__grip" tabindex="-1" aria-hidden="true" title=${t("meeting-note-drag")} onPointerDown=${(/** @type {PointerEvent} */ event) => dragRow(event, (to) => moveNote(place, note, to).catch(said))}>⠿</button>`}
      ${note.mine && html`
        <${Button} kind="quiet" small hotkey="e" onClick=${() => setEditing(true)}>${t("act-edit")}<//>
        <${Button} kind="quiet" small hotkey="d" onClick=${() => eraseNote(place, note)}>${t("act-erase")}<//>`}
      <${Menu} label=${t("meeting-note-more")} items=${[
        note.mine && { label: t("act-edit"), onClick: () => setEditing(true) },
        onBehind && { label: t("meeting-note-behind"), onClick: () => onBehind() },
        moves && { label: t("meeting-note-up"), note: t("meeting-key-up"), onClick: () => step(-1) },
        moves && { label: t("meeting-note-down"), note: t("meeting-key-down"), onClick: () => step(1) },
        note.mine && { label: t("act-erase"), onClick: () => eraseNote(place, note) },
      ]} />
    </div>`;
  return html`
    <${Voice} as="li" id=${`note-${note.id}`} class=${again ? "topic notes__note notes__note--again" : "topic notes__note"} data-row name=${note.mine ? t("name-you") : name} theirs=${!note.mine}
      state=${alone ? "unsaid" : note.state === "kept" ? "kept" : undefined} acts=${acts} onKeyDown=${keys}>
      ${editing
        ? html`<${Change} ...${{ note, place, onBehind }} leave=${(/** @type {boolean | undefined} */ wentOn) => { setEditing(false); if (!wentOn) moveFocus(`#note-${note.id}`, { scroll: false }); }} />`
        : html`<${Shaped} note=${note} count=${count} tick=${tick} name=${name} onTick=${() => turnTick(place, note, tick).catch(said)} />`}
    <//>`;
}

/** @param {unknown} failure */
const said = (failure) => { toast(sentenceOf(failure)); };

/** Only its author comes here. */
function Change({ note, place, leave, onBehind }) {
  const { shape, level, checked } = note.fields;
  const save = async (/** @type {import("../../records/lines.js").Line} */ line, /** @type {boolean} */ wentOn) => {
    const fields = { shape: line.shape, level: hasLevels(line.shape) ? line.level : undefined, checked: line.shape === "check" ? checked : undefined };
    const isSame = line.words === note.words && fields.shape === shape && fields.level === level;
    const kept = isSame ? undefined : safe(note.safe).revise(note.id, { words: line.words, fields });
    leave(wentOn); // at once: what is typed next belongs to the next line
    if (wentOn) onBehind?.(true);
    await kept?.catch((/** @type {unknown} */ failure) => {
      said(failure);
      throw failure; // the words stand in the field when it is opened again
    });
  };
  const takeLines = async (/** @type {import("../../records/lines.js").Line[]} */ lines) => { await putLines(place, lines, note.safe === "mine", note.id); };
  return html`
    <${WriteNote} quiet focus label=${t("meeting-note-change")} keep=${`${note.safe}:${note.id}:words`} start=${{ words: note.words, shape, level }} act=${t("act-save")}
      onSend=${save} onLines=${takeLines} onLeave=${() => leave()} />`;
}
