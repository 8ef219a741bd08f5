import {
  un
} from "./chunk-557TLY2U.js";

// parts/reveal.js
function Reveal({ label, open, children, onToggle, ...rest }) {
  return un`
    <details class="reveal" open=${open} onToggle=${(event) => onToggle?.(event.currentTarget.open)} ...${rest}>
      <summary class="reveal__label">${label}</summary>
      <div class="reveal__body">${children}</div>
    </details>`;
}

export {
  Reveal
};
