import {
  useOwnId
} from "./chunk-OM6FMBLJ.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import {
  un
} from "./chunk-557TLY2U.js";

// parts/choice.js
function Choice({ label, hint, options, value, onChange, optional = true, quiet, sayOptional }) {
  const group = useOwnId();
  const takeBack = (option) => (event) => {
    if (!optional || option.value !== value) return;
    event.preventDefault();
    setTimeout(() => onChange(null));
  };
  return un`
    <fieldset class="choice" aria-describedby=${hint ? `${group}-hint` : void 0}>
      <legend class=${quiet ? "field__label away" : "field__label"}>
        ${label}${sayOptional && un` <span class="field__optional">${t("field-optional")}</span>`}
      </legend>
      ${hint && un`<p class="field__hint" id=${`${group}-hint`}>${hint}</p>`}
      <div class="choice__chips">
        ${options.map((option) => un`
          <label class="chip" key=${option.value} title=${option.hint}>
            <input class="chip__input" type="radio" name=${group} value=${option.value} checked=${option.value === value}
              onClick=${takeBack(option)} onKeyDown=${takeBackBySpace(takeBack(option))} onChange=${() => onChange(option.value)} />
            <span class="chip__label">${option.label}</span>
          </label>`)}
      </div>
    </fieldset>`;
}
function takeBackBySpace(takeBack) {
  return (event) => {
    if (event.key === " " || event.key === "Backspace" || event.key === "Delete") takeBack(event);
  };
}
function Toggle({ label, hint, checked, onChange, chip, ...rest }) {
  const id = useOwnId();
  const flip = (event) => onChange(event.currentTarget.checked);
  if (chip) {
    return un`
      <label class="chip" title=${hint}>
        <input class="chip__input" type="checkbox" checked=${checked} onChange=${flip} ...${rest} />
        <span class="chip__label">${label}</span>
      </label>`;
  }
  return un`
    <div class="toggle">
      <input class="toggle__input" type="checkbox" role="switch" id=${id} checked=${checked} onChange=${flip}
        aria-describedby=${hint ? `${id}-hint` : void 0} ...${rest} />
      <label class="toggle__label" for=${id}>${label}</label>
      ${hint && un`<p class="toggle__hint" id=${`${id}-hint`}>${hint}</p>`}
    </div>`;
}

export {
  Choice,
  Toggle
};
