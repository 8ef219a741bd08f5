/** The head of every page: what it is, and who can read it. */
import { html } from "../vendor/preact.js";

/**
 * @param {object} props
 * @param {unknown} props.title
 * @param {unknown} [props.seenBy]  one line: t("seen-by-two", { name }) or t("seen-by-you")
 * @param {unknown} [props.lead]  one or two sentences
 * @param {unknown} [props.over]  a small line above: where one is, or when
 * @param {unknown} [props.acts]
 */
export function PageHead({ title, seenBy, lead, over, acts }) {
  return html`
    <header class="head">
      ${over && html`<p class="head__over">${over}</p>`}
      <div class="head__line">
        <h1 class="head__title" tabindex="-1" data-page-title>${title}</h1>
        ${acts && html`<div class="head__acts">${acts}</div>`}
      </div>
      ${lead && html`<p class="head__lead">${lead}</p>`}
      ${seenBy && html`<p class="head__seen">${seenBy}</p>`}
    </header>`;
}

/** A part of a page with its heading. @param {{ title: unknown, note?: unknown, acts?: unknown, id?: string, level?: 2 | 3, children?: unknown, class?: string }} props */
export function Section({ title, note, acts, id, level = 2, children, class: more }) {
  return html`
    <section class=${["section", more].filter(Boolean).join(" ")} aria-labelledby=${id ? `${id}-title` : undefined} id=${id}>
      <div class="section__head">
        <${`h${level}`} class="section__title" id=${id ? `${id}-title` : undefined}>${title}<//>
        ${acts && html`<div class="section__acts">${acts}</div>`}
      </div>
      ${note && html`<p class="section__note">${note}</p>`}
      ${children}
    </section>`;
}
