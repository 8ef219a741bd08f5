/** Home: the alcoves in the order of their next meeting, what waits in each, and a quick way to note a topic. */
import { html } from "../../vendor/preact.js";
import { PageHead } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { pairs } from "../../sync/house.js";
import { sayExactly } from "../../words/times.js";
import { t } from "../../words/words.js";
import { Invite } from "../invitation/invite.js";
import { OpenInvitations } from "../invitation/open-invitations.js";
import { Alcove } from "./alcove.js";
import { DrillOffer } from "./drill-offer.js";
import { NoAlcoveYet } from "./no-alcove-yet.js";

export default function Week() {
  const all = [...pairs.value].sort(byNextMeeting);
  return html`
    <div class="week">
      <${PageHead} title=${t("week-title")} over=${sayExactly(new Date(), { clock: false })} />
      <${DrillOffer} />
      ${all.length === 0 && html`<${NoAlcoveYet} />`}
      ${all.length > 0 && html`
        <div class="week__alcoves">${all.map((pair) => html`<${Alcove} key=${pair.id} pair=${pair} />`)}</div>
        <${OpenInvitations} />
        <${Reveal} label=${t("invite-somebody")}><${Invite} /><//>`}
    </div>`;
}

/** Without a meeting: last, by name. @param {any} a @param {any} b */
function byNextMeeting(a, b) {
  const [one, other] = [a, b].map(({ next }) => (next ? Date.parse(next.startsAt) : Infinity));
  return one === other ? a.counterpart.name.localeCompare(b.counterpart.name) : one - other;
}
