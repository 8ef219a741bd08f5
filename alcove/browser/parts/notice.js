/** Calm lines of the machine: a notice in the page, a blank state, a wait. */
import { html, useEffect, useState } from "../vendor/preact.js";
import { t } from "../words/words.js";

/** Nothing is shown for this long: most waits are over before a person notices them. In milliseconds. */
export const QUIET_WAIT = 400;

/**
 * @param {object} props
 * @param {"plain" | "notice" | "danger" | "growth"} [props.tone]
 * @param {string} [props.title]
 * @param {unknown} [props.acts]
 * @param {boolean} [props.live]  read out when it appears
 * @param {unknown} [props.children]
 */
export function Notice({ tone = "plain", title, acts, live, children }) {
  return html`
    <div class=${`note note--${tone}`} role=${live ? (tone === "danger" ? "alert" : "status") : undefined}>
      ${title && html`<p class="note__title">${title}</p>`}
      <div class="note__words">${typeof children === "string" ? html`<p>${children}</p>` : children}</div>
      ${acts && html`<div class="note__acts">${acts}</div>`}
    </div>`;
}

/** The question of the room, where nothing is yet. @param {{ children: unknown, act?: unknown }} props */
export function Blank({ children, act }) {
  return html`<div class="blank blank--open"><p>${children}</p>${act && html`<div class="blank__act">${act}</div>`}</div>`;
}

/** A wait that shows nothing at first, then one line. No spinner. @param {{ children?: unknown }} props */
export function Waiting({ children }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return html`<p class="waiting" role="status">${long ? (children ?? t("state-waiting")) : ""}</p>`;
}
