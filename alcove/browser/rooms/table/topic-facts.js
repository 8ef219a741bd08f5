/** The quiet facts of a topic in one line: what it needs, how long, how often it came along. */
import { html } from "../../vendor/preact.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";

/** @param {{ topic: import("./gathered.js").Entry, carried?: number, children?: unknown }} props */
export function TopicFacts({ topic, carried = 0, children }) {
  const { need, size, hard, small, pinned, parked_until: parked, when_we_meet: later, theme } = topic.fields;
  const facts = [
    need && t(`need-${need}`),
    size && t("size-minutes", { minutes: size }),
    hard && t("mark-hard"),
    small && t("mark-small"),
    pinned && t("mark-pinned"),
    carried > 0 && t("time-carried", { times: carried }),
    theme && t("mark-theme"),
    later && t("seen-by-choice-later"),
    parked && html`${t("topic-parked-until")} <${When} at=${parked} as="day" />`,
    children,
  ].filter(Boolean);
  return html`<p class="topic__facts dots">${facts.map((fact, index) => html`<span key=${index}>${fact}</span>`)}</p>`;
}
