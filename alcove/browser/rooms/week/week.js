/** Home: the coming two weeks over all my alcoves, by day; what waits in each, what I prepared, and a quick way to note a topic. */
import { html } from "../../vendor/preact.js";
import { PageHead } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { pairs, safe } from "../../sync/house.js";
import { sayDay, sayExactly } from "../../words/times.js";
import { t } from "../../words/words.js";
import { Invite } from "../invitation/invite.js";
import { OpenInvitations } from "../invitation/open-invitations.js";
import { Again } from "./again.js";
import { Alcove } from "./alcove.js";
import { DrillOffer } from "./drill-offer.js";
import { NoAlcoveYet } from "./no-alcove-yet.js";
import { twoWeeks } from "./two-weeks.js";

export default function Week() {
  const all = pairs.value;
  return html`
    <div class="week">
      <${PageHead} title=${t("week-title")} over=${sayExactly(new Date(), { clock: false })} seenBy=${all.length > 0 && t("week-seen")} />
      <${DrillOffer} />
      ${all.length === 0 && html`<${NoAlcoveYet} />`}
      ${all.length > 0 && html`
        <${TwoWeeks} all=${all} />
        <${OpenInvitations} />
        <${Reveal} label=${t("invite-somebody")}><${Invite} /><//>`}
    </div>`;
}

/** @param {{ all: readonly any[] }} props */
function TwoWeeks({ all }) {
  const { days, later, unplanned, closed } = twoWeeks(all, (pair) => safe(pair).meetings.value);
  const rest = (/** @type {string} */ id, /** @type {any[]} */ some) => some.length > 0 && html`
    <${Group} id=${id} title=${t(id)}>${some.map((pair) => html`<${Alcove} key=${pair.id} pair=${pair} />`)}<//>`;
  return html`
    <div class="week__alcoves">
      ${days.length === 0 && html`<p class="blank">${t("week-two-weeks-free")}</p>`}
      ${days.map(({ day, meets }) => html`
        <${Group} key=${day} id=${`day-${day}`} title=${sayDay(new Date(`${day}T12:00`))} day=${day}>
          ${meets.map(({ pair, meeting, isNext }) => (isNext
            ? html`<${Alcove} key=${pair.id} pair=${pair} day=${day} />`
            : html`<${Again} key=${meeting.id} pair=${pair} meeting=${meeting} />`))}
        <//>`)}
      ${rest("week-later", later)}
      ${rest("week-unplanned", unplanned)}
      ${rest("week-closed-ones", closed)}
    </div>`;
}

/** @param {{ id: string, title: string, day?: string, children?: unknown }} props */
function Group({ id, title, day, children }) {
  return html`
    <section class="week__day" aria-labelledby=${id}>
      <h2 class="week__date" id=${id}>${day ? html`<time datetime=${day}>${title}</time>` : title}</h2>
      ${children}
    </section>`;
}
