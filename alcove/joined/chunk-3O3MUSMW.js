import {
  useOwnId
} from "./chunk-OM6FMBLJ.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import {
  Ue,
  ae,
  un
} from "./chunk-557TLY2U.js";

// manners/autogrow.js
var MOST_ROWS = 24;
function growWithText(area) {
  if (!area || CSS.supports("field-sizing", "content")) return;
  const style = getComputedStyle(area);
  const line = parseFloat(style.lineHeight) || 24;
  const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
  area.rows = Number(area.dataset.rows ?? (area.dataset.rows = String(area.rows)));
  area.rows = Math.min(MOST_ROWS, Math.max(area.rows, Math.round((area.scrollHeight - padding) / line)));
}

// parts/field.js
function Field({ label, hint, error, optional, value, onInput, shape = "line", voice = "machine", secret, quiet, id, focus, hotkey, rows = 1, type = "text", ...rest }) {
  const own = useOwnId();
  const name = id ?? own;
  const control = ae(
    /** @type {any} */
    null
  );
  Ue(() => {
    if (focus) control.current?.focus();
  }, []);
  Ue(() => shape === "area" ? growWithText(control.current) : void 0, [value, shape]);
  const shared = {
    id: name,
    ref: control,
    value,
    class: `control control--${voice}`,
    "aria-describedby": [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || void 0,
    "aria-invalid": error ? "true" : void 0,
    "data-focus": focus ? "" : void 0,
    spellcheck: secret ? false : void 0,
    autocomplete: "off",
    autocapitalize: secret ? "none" : void 0,
    onInput: (event) => onInput(event.currentTarget.value),
    ...rest
  };
  return un`
    <div class=${error ? "field field--wrong" : "field"}>
      <label class=${quiet ? "field__label away" : "field__label"} for=${name} data-key=${hotkey}>
        ${label}${optional && un` <span class="field__optional">${t("field-optional")}</span>`}
      </label>
      ${hint && un`<p class="field__hint" id=${`${name}-hint`}>${hint}</p>`}
      ${error && un`<p class="field__error" id=${`${name}-error`}><span class="away">${t("error-before")} </span>${error}</p>`}
      ${shape === "area" ? un`<textarea rows=${rows} ...${shared}></textarea>` : un`<input type=${type} ...${shared} />`}
    </div>`;
}

export {
  Field
};
