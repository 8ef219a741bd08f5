/** Something a person said: their name first, when, their words in serif, and the answers to it. */
import { html } from "../vendor/preact.js";
import { t } from "../words/words.js";
import { When } from "./when.js";

/** @typedef {"kept" | "saved" | "sending" | "unsaid" | null | undefined} VoiceState  see `state-…` in the catalogue */

/**
 * @param {object} props
 * @param {string} props.name  who says it; "you" is said by the caller: t("name-you")
 * @param {boolean} [props.theirs]
 * @param {Date | string | number} [props.at]
 * @param {VoiceState} [props.state]  kept: sealed on this device, not yet sent; saved; unsaid: not shared yet
 * @param {string} [props.mark]  one quiet remark, such as the kind: "thanks", "a lesson"
 * @param {unknown} [props.children]  the words: paragraphs, or text as it was written
 * @param {unknown} [props.reply]  one or more Voices that answer this one
 * @param {unknown} [props.acts]  buttons
 * @param {string} [props.id]
 * @param {"article" | "li" | "div"} [props.as]
 * @param {string} [props.class]  further classes
 */
export function Voice({ name, theirs, at, state, mark, children, reply, acts, id, as = "article", class: more, ...rest }) {
  const words = typeof children === "string" ? html`<p class="voice__text">${children}</p>` : children;
  return html`
    <${as} class=${["voice", theirs && "voice--theirs", more].filter(Boolean).join(" ")} id=${id} ...${rest}>
      <p class="voice__head">
        <b class="voice__name">${name}</b>
        ${(mark || at || state) && html`
          <span class="voice__meta">
            ${mark && html`<span>${mark}</span>`}
            ${at && html`<${When} at=${at} />`}
            ${state && html`<span class="voice__state">${t(`state-${state}`)}</span>`}
          </span>`}
      </p>
      <div class="voice__words">${words}</div>
      ${acts && html`<div class="voice__acts">${acts}</div>`}
      ${reply && html`<div class="voice__replies">${reply}</div>`}
    <//>`;
}
