/** One tap: a row of chips that are real radio buttons. A second tap on the chosen one takes it back. */
import { html } from "../vendor/preact.js";
import { useOwnId } from "../manners/own-id.js";
import { t } from "../words/words.js";

/**
 * @param {object} props
 * @param {string} props.label
 * @param {string} [props.hint]
 * @param {{ value: string | number, label: string, hint?: string }[]} props.options
 * @param {string | number | null | undefined} props.value
 * @param {(value: any) => void} props.onChange  null when it is taken back
 * @param {boolean} [props.optional]  may be taken back (default yes: only the words are ever required)
 * @param {boolean} [props.quiet]  the label is read out but not drawn
 * @param {boolean} [props.sayOptional]  writes "optional" beside the label
 */
export function Choice({ label, hint, options, value, onChange, optional = true, quiet, sayOptional }) {
  const group = useOwnId();
  const takeBack = (/** @type {any} */ option) => (/** @type {Event} */ event) => {
    if (!optional || option.value !== value) return;
    event.preventDefault();
    setTimeout(() => onChange(null)); // a cancelled click puts its tick back when it ends: take it away after that
  };
  return html`
    <fieldset class="choice" aria-describedby=${hint ? `${group}-hint` : undefined}>
      <legend class=${quiet ? "field__label away" : "field__label"}>
        ${label}${sayOptional && html` <span class="field__optional">${t("field-optional")}</span>`}
      </legend>
      ${hint && html`<p class="field__hint" id=${`${group}-hint`}>${hint}</p>`}
      <div class="choice__chips">
        ${options.map((option) => html`
          <label class="chip" key=${option.value} title=${option.hint}>
            <input class="chip__input" type="radio" name=${group} value=${option.value} checked=${option.value === value}
              onClick=${takeBack(option)} onKeyDown=${takeBackBySpace(takeBack(option))} onChange=${() => onChange(option.value)} />
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
