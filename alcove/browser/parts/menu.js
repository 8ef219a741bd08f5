/** Acts that need not be in sight all the time, in the browser's own popover. */
import { html, useRef } from "../vendor/preact.js";
import { useOwnId } from "../manners/own-id.js";
import { t } from "../words/words.js";
import { restIsDrawn } from "./first-drawing.js";

/** @typedef {{ label: string, onClick?: () => unknown, href?: string, kind?: "plain" | "danger", hotkey?: string, note?: string, only?: "narrow" } | false | null | undefined} MenuItem */

/**
 * @param {object} props
 * @param {MenuItem[]} props.items  false and null are left out
 * @param {string} [props.label]  what it is about: "More about this topic"; default "More"
 * @param {unknown} [props.children]  visible text of the opener; default a sign
 * @param {string} [props.hotkey]
 * @param {string} [props.class]
 */
export function Menu({ items, label = t("act-more"), children, hotkey, class: more }) {
  const id = useOwnId();
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const opener = useRef(/** @type {HTMLElement | null} */ (null));
  const choose = (/** @type {any} */ item) => () => {
    box.current?.hidePopover();
    opener.current?.focus();
    return item.onClick?.();
  };
  const move = (/** @type {KeyboardEvent} */ event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = /** @type {HTMLElement[]} */ ([...(box.current?.querySelectorAll(".menu__item") ?? [])]);
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    all[(at + step + all.length) % all.length]?.focus();
  };
  const shown = (/** @type {any} */ event) => {
    if (event.newState === "open") box.current?.querySelector(/** @type {any} */ (".menu__item"))?.focus();
  };
  return html`
    <span class="menu">
      <button type="button" ref=${opener} class=${["button", children ? "button--quiet" : "button--sign", more].filter(Boolean).join(" ")}
        popovertarget=${id} aria-label=${children ? undefined : label} data-key=${hotkey}>${children ?? "⋯"}</button>
      <div class="menu__box" id=${id} ref=${box} popover role="group" aria-label=${label} onKeyDown=${move} onToggle=${shown}>
        ${restIsDrawn() && items.filter(Boolean).map((item) => {
          const { label: words, href, kind, hotkey: key, note, only } = /** @type {any} */ (item);
          const inside = html`<span>${words}</span>${note && html`<span class="menu__note">${note}</span>`}`;
          const shared = { class: ["menu__item", kind === "danger" && "menu__item--danger", only && `menu__item--${only}`].filter(Boolean).join(" "), "data-key": key, onClick: choose(item) };
          return href ? html`<a href=${href} ...${shared}>${inside}</a>` : html`<button type="button" ...${shared}>${inside}</button>`;
        })}
      </div>
    </span>`;
}
