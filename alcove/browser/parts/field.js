/** One question and its answer: label, hint, error, control, in that order. Nothing is counted. */
import { html, useEffect, useLayoutEffect, useRef } from "../vendor/preact.js";
import { useOwnId } from "../manners/own-id.js";
import { t } from "../words/words.js";
import { growWithText } from "../manners/autogrow.js";

/**
 * Fields that hold words carry no `name`: a browser must not offer them again, nor send them by itself.
 * @param {object} props
 * @param {string} props.label
 * @param {string} [props.hint]
 * @param {string} [props.error]  the same sentence as in the summary
 * @param {boolean} [props.optional]  said beside the label; required is the default and is not said
 * @param {string} props.value
 * @param {(text: string) => void} props.onInput
 * @param {"line" | "area"} [props.shape]  a line, or an area that grows with its text
 * @param {"said" | "machine" | "exact"} [props.voice]  said: serif, as it will be read; machine: sans; exact: monospace
 * @param {boolean} [props.secret]  no spelling help, no suggestions: it would leave the device
 * @param {boolean} [props.quiet]  the label is read out but not drawn (only where a heading says the same)
 * @param {string} [props.id]
 * @param {number} [props.rows]  an area begins with so many lines
 * @param {string} [props.type]  of an input: "email", "date", "time" …
 * @param {boolean} [props.focus]  takes the focus when it appears
 * @param {string} [props.hotkey]  clicks the label, which goes to the field
 * @param {(event: KeyboardEvent) => void} [props.onKeyDown]
 */
export function Field({ label, hint, error, optional, value, onInput, shape = "line", voice = "machine", secret, quiet, id, focus, hotkey, rows = 1, type = "text", ...rest }) {
  const own = useOwnId();
  const name = id ?? own;
  const control = useRef(/** @type {any} */ (null));
  // Before anything is painted: whoever types on at once must not lose the first letters, or press keys of the page with them.
  useLayoutEffect(() => { if (focus) control.current?.focus(); }, []);
  useEffect(() => (shape === "area" ? growWithText(control.current) : undefined), [value, shape]);
  const shared = {
    id: name, ref: control, value, class: `control control--${voice}`,
    "aria-describedby": [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined,
    "aria-invalid": error ? "true" : undefined, "data-focus": focus ? "" : undefined,
    spellcheck: secret ? false : undefined, autocomplete: "off", autocapitalize: secret ? "none" : undefined,
    onInput: (/** @type {any} */ event) => onInput(event.currentTarget.value), ...rest,
  };
  return html`
    <div class=${error ? "field field--wrong" : "field"}>
      <label class=${quiet ? "field__label away" : "field__label"} for=${name} data-key=${hotkey}>
        ${label}${optional && html` <span class="field__optional">${t("field-optional")}</span>`}
      </label>
      ${hint && html`<p class="field__hint" id=${`${name}-hint`}>${hint}</p>`}
      ${error && html`<p class="field__error" id=${`${name}-error`}><span class="away">${t("error-before")} </span>${error}</p>`}
      ${shape === "area" ? html`<textarea rows=${rows} ...${shared}></textarea>` : html`<input type=${type} ...${shared} />`}
    </div>`;
}

/**
 * A choice from a longer list, with the browser's own control.
 * @param {{ label: string, hint?: string, value: string, options: { value: string, label: string }[], onChange: (value: string) => void, id?: string, optional?: boolean }} props
 */
export function Select({ label, hint, value, options, onChange, id, optional }) {
  const own = useOwnId();
  const name = id ?? own;
  return html`
    <div class="field">
      <label class="field__label" for=${name}>${label}${optional && html` <span class="field__optional">${t("field-optional")}</span>`}</label>
      ${hint && html`<p class="field__hint" id=${`${name}-hint`}>${hint}</p>`}
      <select class="control control--machine" id=${name} aria-describedby=${hint ? `${name}-hint` : undefined} value=${value}
        onChange=${(/** @type {any} */ event) => onChange(event.currentTarget.value)}>
        ${options.map((option) => html`<option value=${option.value} selected=${option.value === value}>${option.label}</option>`)}
      </select>
    </div>`;
}
