/** Agendas of one's own: a name and lines that come up again and again. Of no one alcove, and nobody else's. */
import { html, useState } from "../../vendor/preact.js";
import { LINES_LIST_MOST, LINE_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { List, Row } from "../../parts/list.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { announce } from "../../manners/announce.js";
import { moveFocus } from "../../manners/focus.js";
import { useForm, sendOnModEnter } from "../../manners/forms.js";
import { draft, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered } from "../table/gathered.js";

export default function Templates() {
  const [editing, setEditing] = useState(/** @type {string | null} */ (null));
  const all = gathered("mine").of("template");
  const leave = (/** @type {string} */ id) => {
    setEditing(null);
    moveFocus(`#template-${id}`, { scroll: false });
  };
  return html`
    <${PageHead} title=${t("templates-title")} lead=${t("templates-lead")} seenBy=${t("seen-by-you")} />
    <${List} label=${t("templates-own")} blank=${t("templates-empty")}>
      ${all.map((each) => (each.id === editing
        ? html`<li key=${each.id} data-row><${Write} template=${each} leave=${() => leave(each.id)} /></li>`
        : html`
          <${Row} key=${each.id} id=${`template-${each.id}`} acts=${html`
              <${Button} small kind="quiet" hotkey="e" onClick=${() => setEditing(each.id)}>${t("act-edit")}<//>
              <${Button} small kind="quiet" hotkey="d" onClick=${() => eraseWithUndo(each)}>${t("act-erase")}<//>`}
            more=${html`<ul class="templates__lines">${each.fields.lines.map((/** @type {string} */ line) => html`<li>${line}</li>`)}</ul>`}>
            <b>${each.words}</b>
          <//>`))}
    <//>
    <${Section} id="write" title=${t("templates-new")}><${Write} /><//>`;
}

/** @param {string} text */
const linesOf = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

/** Without a template a new one is written. @param {{ template?: any, leave?: () => void }} props */
function Write({ template, leave }) {
  const key = template?.id ?? "new";
  const kept = { name: draft(`template:${key}:name`), lines: draft(`template:${key}:lines`) };
  const start = { name: kept.name.value.value || template?.words || "", lines: kept.lines.value.value || template?.fields.lines.join("\n") || "" };
  const form = useForm(start, {
    check: ({ name, lines }) => {
      const found = linesOf(lines);
      const wrong = found.length === 0 ? t("error-empty") : found.length > LINES_LIST_MOST ? t("templates-too-many", { most: LINES_LIST_MOST })
        : found.some((line) => [...line].length > LINE_MOST) && t("templates-line-long", { most: LINE_MOST });
      return [...(name.trim() ? [] : [{ id: "name", words: t("error-empty") }]), ...(wrong ? [{ id: "lines", words: wrong }] : [])];
    },
    send: async ({ name, lines }) => {
      const what = { words: name.trim(), fields: { lines: linesOf(lines) } };
      await (template ? safe("mine").revise(template.id, what) : safe("mine").put("template", what.words, what.fields));
      clear();
      announce(t("templates-kept"));
      leave?.();
    },
  });
  const clear = () => {
    for (const each of Object.values(kept)) each.clear();
    form.setValues({ name: "", lines: "" });
  };
  const type = (/** @type {"name" | "lines"} */ name) => (/** @type {string} */ text) => {
    kept[name].set(text);
    form.set(name)(text);
  };
  return html`
    <form class="templates__write stack" noValidate onSubmit=${form.submit}>
      <${Field} label=${t("templates-name")} voice="said" focus=${Boolean(template)} hotkey=${template ? undefined : "n"} value=${form.values.name} onInput=${type("name")} error=${form.errorOf("name")} maxlength=${LINE_MOST} />
      <${Field} label=${t("templates-lines")} hint=${t("templates-lines-hint")} shape="area" rows=${4} voice="said" value=${form.values.lines} onInput=${type("lines")} error=${form.errorOf("lines")} onKeyDown=${sendOnModEnter} />
      ${form.failure && html`<p class="field__error" role="alert">${sentenceOf(form.failure)}</p>`}
      <div class="cluster">
        <${Button} type="submit" kind=${template ? "plain" : "main"} busy=${form.busy}>${t(template ? "act-save" : "templates-act")}<//>
        ${leave && html`<${Button} kind="quiet" onClick=${() => { clear(); leave(); }}>${t("act-cancel")}<//>`}
      </div>
    </form>`;
}
