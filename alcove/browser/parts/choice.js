/** One tap: a row of chips that are real radio buttons. A second tap on the chosen one takes it back. */
import { html, useLayoutEffect, useRef } from "../vendor/preact.js";
import { useOwnId } from "../manners/own-id.js";
import { t } from "../words/words.js";

/**
 * @param {object} props
 * @param {string} props.label
 * @param {string} [props.hint]
 * @param {{ value: string | number, label: string, hint?: string }[]} props.options
 * @param {string | number | null | undefined} props.value
 * @param {(value: any, how: { walking: boolean }) => void} props.onChange  null when it is taken back; walking: by an arrow, on the way to another
 * @param {boolean} [props.optional]  may be taken back (default yes: only the words are ever required)
 * @param {boolean} [props.quiet]  the label is read out but not drawn
 * @param {boolean} [props.sayOptional]  writes "optional" beside the label
 * @param {boolean} [props.focus]  takes the focus when it appears
 */
export function Choice({ label, hint, options, value, onChange, optional = true, quiet, sayOptional, focus }) {
  const group = useOwnId();
  const chips = useRef(/** @type {HTMLElement | null} */ (null));
  const walking = useRef(false);
  const note = (/** @type {KeyboardEvent | PointerEvent} */ event) => { walking.current = "key" in event && event.key.startsWith("Arrow"); };
  useLayoutEffect(() => { if (focus) /** @type {HTMLElement | null} */ (chips.current?.querySelector("input:checked") ?? chips.current?.querySelector("input") ?? null)?.focus(); }, []);
  const takeBack = (/** @type {any} */ option) => (/** @type {Event} */ event) => {
    if (!optional || option.value !== value) return;
    event.preventDefault();
    setTimeout(() => onChange(null, { walking: false })); // a cancelled click puts its tick back when it ends: take it away after that
  };
  return html`
    <fieldset class="choice" aria-describedby=${hint ? `${group}-hint` : undefined}>
      <legend class=${quiet ? "field__label away" : "field__label"}>
        ${label}${sayOptional && html` <span class="field__optional">${t("field-optional")}</span>`}
      </legend>
      ${hint && html`<p class="field__hint" id=${`${group}-hint`}>${hint}</p>`}
      <div class="choice__chips" ref=${chips} onKeyDown=${note} onPointerDown=${note}>
        ${options.map((option) => html`
          <label class="chip" key=${option.value} title=${option.hint}>
            <input class="chip__input" type="radio" name=${group} value=${option.value} checked=${option.value === value}
              onClick=${takeBack(option)} onKeyDown=${takeBackBySpace(takeBack(option))} onChange=${() => onChange(option.value, { walking: walking.current })} />
            <span class="chip__label">${option.label}</span>
          </label>`)}
      </div>
    </fieldset>`;
}

/** Space on a chosen radio fires no click in every browser. @param {(event: Event) => void} takeBack */
function takeBackBySpace(takeBack) {
  return (/** @type {KeyboardEvent} */ event) => {
    if (event.key === " " || event.key === "Backspace" || event.key === "Delete") takeBack(event);
  };
}

/**
 * Yes or no at once: a switch with a real checkbox inside. `chip` draws it as one tap among chips.
 * @param {{ label: string, hint?: string, checked: boolean, onChange: (on: boolean) => void, chip?: boolean }} props
 */
export function Toggle({ label, hint, checked, onChange, chip, ...rest }) {
  const id = useOwnId();
  const flip = (/** @type {any} */ event) => onChange(event.currentTarget.checked);
  if (chip) {
    return html`
      <label class="chip" title=${hint}>
        <input class="chip__input" type="checkbox" checked=${checked} onChange=${flip} ...${rest} />
        <span class="chip__label">${label}</span>
      </label>`;
  }
  return html`
    <div class="toggle">
      <input class="toggle__input" type="checkbox" role="switch" id=${id} checked=${checked} onChange=${flip}
        aria-describedby=${hint ? `${id}-hint` : undefined} ...${rest} />
      <label class="toggle__label" for=${id}>${label}</label>
      ${hint && html`<p class="toggle__hint" id=${`${id}-hint`}>${hint}</p>`}
    </div>`;
}
