/**
 * A field for one paragraph. A beginning such as "- " gives it a shape, Tab a level; Enter sends it and goes on with the same list.
 * What is pasted in several lines becomes as many paragraphs.
 */
import { html, useState } from "../../vendor/preact.js";
import { shapeAtStart } from "../../records/lines.js";
import { WORDS_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { Menu } from "../../parts/menu.js";
import { moveFocus } from "../../manners/focus.js";
import { useOwnId } from "../../manners/own-id.js";
import { readPasted, typeInto } from "../../manners/pasted.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { useKeptField } from "../table/kept-field.js";
import { LISTS, SHAPES, hasLevels, levelBy } from "./note-shapes.js";

/** @typedef {import("../../records/lines.js").Line} Line */
/** @typedef {{ shape?: string, level: number }} Form */

/**
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.keep  key of the draft
 * @param {string} props.act
 * @param {{ words: string, shape?: string, level?: number }} [props.start]
 * @param {(line: Line, wentOn: boolean) => Promise<unknown>} props.onSend  wentOn: Enter at the end of a list's line
 * @param {(lines: Line[]) => Promise<unknown>} props.onLines  what was pasted
 * @param {() => void} [props.onLeave]
 * @param {unknown} [props.beside]
 * @param {boolean} [props.quiet]
 * @param {boolean} [props.focus]
 * @param {string} [props.hotkey]
 */
export function WriteNote({ label, keep, act, start = { words: "" }, onSend, onLines, onLeave, beside, quiet, focus, hotkey }) {
  const { written, type: typed, attempt, wrong, setWrong, clear } = useKeptField(keep, start.words);
  const id = useOwnId();
  const [form, setForm] = useState(/** @type {Form} */ ({ shape: start.shape, level: start.level ?? 1 }));
  const fieldOf = () => /** @type {HTMLTextAreaElement} */ (document.getElementById(id));
  const type = (/** @type {string} */ words) => {
    const begun = form.shape ? null : shapeAtStart(words);
    if (begun) setForm({ shape: begun.shape, level: begun.level ?? 1 });
    typed(begun ? begun.words : words);
  };
  const lineOf = (/** @type {string} */ words) => ({ words, ...(form.shape && { shape: form.shape }), ...(hasLevels(form.shape) && form.level > 1 && { level: form.level }) });
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    const words = form.shape === "code" ? written().trimEnd() : written().trim();
    const error = !words.trim() ? t("error-empty") : [...words].length > WORDS_MOST ? t("error-too-long") : undefined;
    setWrong(error);
    if (error) return fieldOf().focus();
    const field = fieldOf();
    const goesOn = LISTS.includes(form.shape ?? "");
    const sent = onSend(/** @type {Line} */ (lineOf(words)), goesOn && field.selectionEnd === field.value.length); // begins before anything is drawn
    if (!goesOn) setForm({ level: 1 });
    return attempt(words, sent);
  };
  const leave = () => {
    clear();
    onLeave?.();
  };
  const paste = async (/** @type {ClipboardEvent} */ event) => {
    const pasted = form.shape === "code" ? null : readPasted(event);
    if (!pasted) return;
    const lines = await pasted;
    if (lines.length === 0) return;
    const field = fieldOf();
    if (lines.length === 1) {
      if (!written() && !form.shape && lines[0].shape) setForm({ shape: lines[0].shape, level: lines[0].level ?? 1 });
      return typeInto(field, lines[0].words);
    }
    const words = onLeave ? "" : written().trim(); // what stood in the field comes first; a change of a paragraph goes on
    const all = words ? [/** @type {Line} */ (lineOf(words)), ...lines] : lines;
    if (onLeave) return onLines(all).catch((/** @type {unknown} */ failure) => setWrong(sentenceOf(failure)));
    return attempt(words, onLines(all));
  };
  const keys = { form, setForm, written, leave: onLeave && leave };
  return html`
    <form class="compose compose--small" onSubmit=${send} noValidate>
      <div class="notes__field" data-shape=${form.shape} data-level=${form.level}>
        <${Field} id=${id} label=${label} error=${wrong} shape="area" voice=${form.shape === "code" ? "exact" : "said"} quiet=${quiet} focus=${focus} hotkey=${hotkey}
          value=${written()} onInput=${type} onPaste=${paste} onKeyDown=${answerKeys(keys)} enterkeyhint="send" />
      </div>
      <div class="compose__foot">
        <${ShapeMenu} form=${form} onForm=${(/** @type {Form} */ to) => { setForm(to); moveFocus(fieldOf()); }} />
        ${beside}
        <div class="compose__acts">
          ${onLeave && html`<${Button} kind="quiet" small onClick=${leave}>${t("act-cancel")}<//>`}
          <${Button} type="submit" small>${act}<//>
        </div>
      </div>
    </form>`;
}

/** Where there is no keyboard to type a beginning with. @param {{ form: Form, onForm: (form: Form) => void }} props */
function ShapeMenu({ form: { shape, level }, onForm }) {
  const levels = [["meeting-level-in", levelBy(shape, level, 1)], ["meeting-level-out", levelBy(shape, level, -1)]];
  const items = [
    ...["text", ...SHAPES].filter((each) => each !== (shape ?? "text")).map((each) => ({ label: t(`meeting-shape-${each}`), note: BEGINNINGS[each], onClick: () => onForm({ shape: each === "text" ? undefined : each, level: 1 }) })),
    ...levels.map(([id, to]) => to !== null && { label: t(/** @type {string} */ (id)), onClick: () => onForm({ shape, level: /** @type {number} */ (to) }) }),
  ];
  return html`<${Menu} label=${t("meeting-shape")} items=${items} class="notes__shape">${t(`meeting-shape-${shape ?? "text"}`)}<//>`;
}

/** @type {Record<string, string>} */
const BEGINNINGS = { heading: "#", item: "-", numbered: "1.", check: "[]", quote: ">", code: "\x60\x60\x60" };

/** @param {{ form: Form, setForm: (form: Form) => void, written: () => string, leave?: () => void }} of */
function answerKeys({ form, setForm, written, leave }) {
  const outward = () => setForm(levelBy(form.shape, form.level, -1) !== null && form.shape !== "heading" ? { ...form, level: form.level - 1 } : { level: 1 });
  return (/** @type {any} */ event) => {
    if (event.isComposing) return; // Enter chooses a word there
    const field = event.currentTarget;
    if (event.key === "Enter" && !event.shiftKey && !(form.shape === "code" && !event.ctrlKey && !event.metaKey && written())) {
      event.preventDefault();
      if (written().trim()) field.closest("form").requestSubmit();
      else if (form.shape) outward(); // an empty line ends the list
      else if (leave) leave();
      else field.closest("form").requestSubmit();
    } else if (event.key === "Tab" && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const to = levelBy(form.shape, form.level, event.shiftKey ? -1 : 1);
      if (to === null) return; // at the last level Tab goes on to the next control, so nobody is caught
      event.preventDefault();
      setForm({ ...form, level: to });
    } else if (event.key === "Backspace" && form.shape && field.selectionStart === 0 && field.selectionEnd === 0) {
      event.preventDefault();
      outward();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (leave) leave();
      else field.blur();
    }
  };
}
