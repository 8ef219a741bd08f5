/** Where one is and where one can go. Names, no pictures of people. */
import { html } from "../vendor/preact.js";
import { t } from "../words/words.js";
import { restIsDrawn } from "./first-drawing.js";
import { Menu } from "./menu.js";

/** @typedef {{ href: string, label: string, hotkey?: string, here?: boolean, note?: string, narrow?: boolean }} NavItem  note: said after the label, such as a count; narrow: has its place on a phone, too; under "More": on a phone alone */

/**
 * @param {object} props
 * @param {string} props.home  address of the week
 * @param {string} [props.name]  of the other; the alcove is named after both
 * @param {{ href: string, label: string }} [props.sure]  how far the keys of the two were compared
 * @param {NavItem[]} [props.rooms]  the rooms of this alcove
 * @param {NavItem[]} [props.more]  rooms that stand under "More"; their keys work all the same
 * @param {NavItem[]} [props.wide]  what spans all alcoves: week, promises, search, settings
 * @param {unknown} [props.acts]  buttons: capture, curtain, keyboard
 */
export function Nav({ home, name, sure, rooms = [], more = [], wide = [], acts }) {
  return html`
    <header class="nav">
      <div class="nav__top">
        <a class="nav__home" href=${home}><span class="nav__mark" aria-hidden="true"></span>${t("nav-alcove")}</a>
        <nav class="nav__wide" aria-label=${t("nav-all-alcoves")}><ul class="nav__list">${wide.map(link)}</ul></nav>
        ${acts && html`<div class="nav__acts">${acts}</div>`}
      </div>
      ${rooms.length > 0 && html`
        <nav class="nav__alcove" aria-label=${name ? t("nav-you-and", { name }) : t("nav-this-alcove")}>
          ${name && html`<p class="nav__pair">${t("nav-you-and", { name })}${sure && html` <a class="nav__sure" href=${sure.href}>${sure.label}</a>`}</p>`}
          <ul class="nav__list nav__list--rooms">${rooms.map(link)}${more.length > 0 && html`<li><${More} rooms=${rooms} more=${more} /></li>`}</ul>
        </nav>`}
    </header>`;
}

/** What has no place in the row. A key presses what can be seen, so the closed menu keeps one link for each key outside of it. */
function More({ rooms, more }) {
  const items = [...rooms.filter(({ narrow }) => narrow === false).map((each) => ({ ...each, hotkey: undefined, only: "narrow" })), ...more.map((each) => ({ ...each, hotkey: undefined, only: each.narrow ? "narrow" : undefined }))];
  return html`
    <${Menu} class="nav__link nav__opener" label=${t("nav-more-rooms")} items=${items}>${t("act-more")}<//>
    <span aria-hidden="true">${restIsDrawn() && more.filter(({ hotkey }) => hotkey).map(({ href, label, hotkey }) => html`<a key=${href} class="away" href=${href} tabindex="-1" data-key=${hotkey}>${label}</a>`)}</span>`;
}

/** @param {NavItem} item */
function link({ href, label, hotkey, here, note, narrow }) {
  return html`<li key=${href} class=${narrow === false ? "nav__item--wide" : undefined}><a class="nav__link" href=${href} data-key=${hotkey} aria-current=${here ? "page" : undefined}>${label}${note && html` <span class="nav__note">${note}</span>`}</a></li>`;
}

/** Leads past the navigation; the first thing in the page. */
export function SkipLink() {
  const skip = (/** @type {Event} */ event) => {
    event.preventDefault();
    const main = document.querySelector("main");
    main?.setAttribute("tabindex", "-1");
    main?.focus();
  };
  return html`<a class="skip" href="#main" onClick=${skip}>${t("nav-skip")}</a>`;
}
