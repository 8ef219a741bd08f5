/** Lists one walks with j and k or the arrows; Enter opens, as it does on any link or button. */
import { html, useEffect, useRef } from "../vendor/preact.js";

const STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Only one row at a time is a tab stop, so Tab leaves a long list at once.
 * @param {object} props
 * @param {string} [props.label]  what the list holds; needed where no heading names it
 * @param {string} [props.labelledby]
 * @param {boolean} [props.ordered]
 * @param {unknown} [props.blank]  the line for an empty list: it stays in the page, css hides it
 * @param {string} [props.class]
 * @param {unknown} [props.children]  Rows
 */
export function List({ label, labelledby, ordered, blank, children, class: more }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => { if (list.current) keepOneStop(list.current, document.activeElement); });
  const move = (/** @type {KeyboardEvent} */ event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    const step = /** @type {Record<string, number>} */ (STEPS)[event.key];
    if (step && list.current && walk(list.current, step)) event.preventDefault();
  };
  const tag = ordered ? "ol" : "ul";
  return html`
    <${tag} ref=${list} class=${["list", more].filter(Boolean).join(" ")} data-list aria-label=${label} aria-labelledby=${labelledby}
      onKeyDown=${move} onFocusIn=${(/** @type {any} */ event) => keepOneStop(event.currentTarget, event.target)}>${children}<//>
    ${blank && html`<p class="blank">${blank}</p>`}`;
}

/**
 * @param {object} props
 * @param {string} [props.href]  opens by a link
 * @param {(event: Event) => void} [props.onOpen]  or by a button; with neither the row is plain text
 * @param {unknown} props.children  the words: what the link or button says
 * @param {unknown} [props.meta]  one quiet line: who, when, need
 * @param {unknown} [props.acts]  buttons at the end; their keys work only while the focus is in this row
 * @param {unknown} [props.more]  anything below
 * @param {boolean} [props.theirs]
 * @param {boolean} [props.done]
 * @param {string} [props.id]
 */
export function Row({ href, onOpen, children, meta, acts, more, theirs, done, id, ...rest }) {
  const words = href !== undefined
    ? html`<a class="row__open" data-open href=${href}>${children}</a>`
    : onOpen ? html`<button type="button" class="row__open" data-open onClick=${onOpen}>${children}</button>` : html`<span class="row__words">${children}</span>`;
  const kind = ["row", theirs && "row--theirs", done && "row--done"].filter(Boolean).join(" ");
  return html`
    <li class=${kind} data-row id=${id} ...${rest}>
      <div class="row__main">${words}${meta && html`<p class="row__meta">${meta}</p>`}</div>
      ${acts && html`<div class="row__acts">${acts}</div>`}
      ${more && html`<div class="row__more">${more}</div>`}
    </li>`;
}

/** @param {Element} list */
function stops(list) {
  return /** @type {HTMLElement[]} */ ([...list.querySelectorAll(":scope > [data-row]")].map(
    (row) => row.querySelector("[data-open]") ?? makeStop(/** @type {HTMLElement} */ (row))));
}

/** A row that opens nothing still has to be reached, for the acts in it. @param {HTMLElement} row */
function makeStop(row) {
  if (!row.hasAttribute("tabindex")) row.tabIndex = -1;
  return row;
}

/** @param {Element} list @param {EventTarget | null} focused */
function keepOneStop(list, focused) {
  const all = stops(list);
  const current = all.find((stop) => focused instanceof Node && stop.closest("[data-row]")?.contains(focused)) ?? all.find((stop) => stop.tabIndex === 0) ?? all[0];
  for (const stop of all) stop.tabIndex = stop === current ? 0 : -1;
}

/** @param {Element} list @param {number} step @returns {boolean} whether there was somewhere to go */
export function walk(list, step) {
  const all = stops(list);
  const at = all.findIndex((stop) => stop.closest("[data-row]")?.contains(document.activeElement));
  const next = at < 0 ? all[step > 0 ? 0 : all.length - 1] : all[at + step];
  next?.focus();
  return Boolean(next);
}

/** @param {EventTarget | null} target */
function isEditable(target) {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
