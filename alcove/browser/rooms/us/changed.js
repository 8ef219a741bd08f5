/** What changed, said in words: a colour or a line through it alone would not be read by everybody. */
import { html } from "../../vendor/preact.js";
import { t } from "../../words/words.js";
import { changesBetween } from "./changes.js";

const TAGS = { gone: "del", new: "ins", same: "span" };

/** @param {{ before: any, after: any }} props */
export function Changes({ before, after }) {
  const changed = changesBetween(before, after);
  return html`
    ${changed.map(({ part, changes }) => html`
      <div class="us__part" key=${part}>
        <h3 class="us__label">${t(`us-agreement-${part}`)}</h3>
        ${changes.map(({ state, text }, index) => html`
          <p class=${`us__change us__change--${state}`} key=${index}><b class="us__what">${t(`us-change-${state}`)}</b> <${TAGS[state]}>${text}<//></p>`)}
      </div>`)}
    <p class="meta">${t(changed.length > 0 ? "us-change-rest" : "us-change-none")}</p>`;
}
