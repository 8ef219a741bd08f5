import {
  Ue,
  ae,
  un
} from "./chunk-557TLY2U.js";

// parts/list.js
var STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
function List({ label, labelledby, ordered, blank, children, class: more }) {
  const list = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => {
    if (list.current) keepOneStop(list.current, document.activeElement);
  });
  const move = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    const step = (
      /** @type {Record<string, number>} */
      STEPS[event.key]
    );
    if (step && list.current && walk(list.current, step)) event.preventDefault();
  };
  const tag = ordered ? "ol" : "ul";
  return un`
    <${tag} ref=${list} class=${["list", more].filter(Boolean).join(" ")} data-list aria-label=${label} aria-labelledby=${labelledby}
      onKeyDown=${move} onFocusIn=${(event) => keepOneStop(event.currentTarget, event.target)}>${children}<//>
    ${blank && un`<p class="blank">${blank}</p>`}`;
}
function Row({ href, onOpen, children, meta, acts, more, theirs, done, id, ...rest }) {
  const words = href !== void 0 ? un`<a class="row__open" data-open href=${href}>${children}</a>` : onOpen ? un`<button type="button" class="row__open" data-open onClick=${onOpen}>${children}</button>` : un`<span class="row__words">${children}</span>`;
  const kind = ["row", theirs && "row--theirs", done && "row--done"].filter(Boolean).join(" ");
  return un`
    <li class=${kind} data-row id=${id} ...${rest}>
      <div class="row__main">${words}${meta && un`<p class="row__meta">${meta}</p>`}</div>
      ${acts && un`<div class="row__acts">${acts}</div>`}
      ${more && un`<div class="row__more">${more}</div>`}
    </li>`;
}
function stops(list) {
  return (
    /** @type {HTMLElement[]} */
    [...list.querySelectorAll(":scope > [data-row]")].map(
      (row) => row.querySelector("[data-open]") ?? makeStop(
        /** @type {HTMLElement} */
        row
      )
    )
  );
}
function makeStop(row) {
  if (!row.hasAttribute("tabindex")) row.tabIndex = -1;
  return row;
}
function keepOneStop(list, focused) {
  const all = stops(list);
  const current = all.find((stop) => focused instanceof Node && stop.closest("[data-row]")?.contains(focused)) ?? all.find((stop) => stop.tabIndex === 0) ?? all[0];
  for (const stop of all) stop.tabIndex = stop === current ? 0 : -1;
}
function walk(list, step) {
  const all = stops(list);
  const at = all.findIndex((stop) => stop.closest("[data-row]")?.contains(document.activeElement));
  const next = at < 0 ? all[step > 0 ? 0 : all.length - 1] : all[at + step];
  next?.focus();
  return Boolean(next);
}
function isEditable(target) {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

export {
  List,
  Row,
  walk
};
