import {
  Button,
  Field,
  LINES_LIST_MOST,
  LINE_MOST,
  List,
  Nt,
  PageHead,
  Row,
  Section,
  announce,
  draft,
  eraseWithUndo,
  gathered,
  moveFocus,
  safe,
  sendOnModEnter,
  sentenceOf,
  t,
  un,
  useForm
} from "./start.js";
import "./first.js";

function Templates() {
  const [editing, setEditing] = Nt(
    /** @type {string | null} */
    null
  );
  const all = gathered("mine").of("template");
  const leave = (id) => {
    setEditing(null);
    moveFocus(`#template-${id}`, { scroll: false });
  };
  return un`
    <${PageHead} title=${t("templates-title")} lead=${t("templates-lead")} seenBy=${t("seen-by-you")} />
    <${List} label=${t("templates-own")} blank=${t("templates-empty")}>
      ${all.map((each) => each.id === editing ? un`<li key=${each.id} data-row><${Write} template=${each} leave=${() => leave(each.id)} /></li>` : un`
          <${Row} key=${each.id} id=${`template-${each.id}`} acts=${un`
              <${Button} small kind="quiet" hotkey="e" onClick=${() => setEditing(each.id)}>${t("act-edit")}<//>
              <${Button} small kind="quiet" hotkey="d" onClick=${() => eraseWithUndo(each)}>${t("act-erase")}<//>`}
            more=${un`<ul class="templates__lines">${each.fields.lines.map((line) => un`<li>${line}</li>`)}</ul>`}>
            <b>${each.words}</b>
          <//>`)}
    <//>
    <${Section} id="write" title=${t("templates-new")}><${Write} /><//>`;
}
var linesOf = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);
function Write({ template, leave }) {
  const key = template?.id ?? "new";
  const kept = { name: draft(`template:${key}:name`), lines: draft(`template:${key}:lines`) };
  const start = { name: kept.name.value.value || template?.words || "", lines: kept.lines.value.value || template?.fields.lines.join("\n") || "" };
  const form = useForm(start, {
    check: ({ name, lines }) => {
      const found = linesOf(lines);
      const wrong = found.length === 0 ? t("error-empty") : found.length > LINES_LIST_MOST ? t("templates-too-many", { most: LINES_LIST_MOST }) : found.some((line) => [...line].length > LINE_MOST) && t("templates-line-long", { most: LINE_MOST });
      return [...name.trim() ? [] : [{ id: "name", words: t("error-empty") }], ...wrong ? [{ id: "lines", words: wrong }] : []];
    },
    send: async ({ name, lines }) => {
      const what = { words: name.trim(), fields: { lines: linesOf(lines) } };
      await (template ? safe("mine").revise(template.id, what) : safe("mine").put("template", what.words, what.fields));
      clear();
      announce(t("templates-kept"));
      leave?.();
    }
  });
  const clear = () => {
    for (const each of Object.values(kept)) each.clear();
    form.setValues({ name: "", lines: "" });
  };
  const type = (name) => (text) => {
    kept[name].set(text);
    form.set(name)(text);
  };
  return un`
    <form class="templates__write stack" noValidate onSubmit=${form.submit}>
      <${Field} label=${t("templates-name")} voice="said" focus=${Boolean(template)} hotkey=${template ? void 0 : "n"} value=${form.values.name} onInput=${type("name")} error=${form.errorOf("name")} maxlength=${LINE_MOST} />
      <${Field} label=${t("templates-lines")} hint=${t("templates-lines-hint")} shape="area" rows=${4} voice="said" value=${form.values.lines} onInput=${type("lines")} error=${form.errorOf("lines")} onKeyDown=${sendOnModEnter} />
      ${form.failure && un`<p class="field__error" role="alert">${sentenceOf(form.failure)}</p>`}
      <div class="cluster">
        <${Button} type="submit" kind=${template ? "plain" : "main"} busy=${form.busy}>${t(template ? "act-save" : "templates-act")}<//>
        ${leave && un`<${Button} kind="quiet" onClick=${() => {
    clear();
    leave();
  }}>${t("act-cancel")}<//>`}
      </div>
    </form>`;
}
export {
  Templates as default
};
