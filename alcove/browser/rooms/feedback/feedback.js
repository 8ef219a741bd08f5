/** Feedback, in private and both ways: what the other asks for, what I noticed and have not said, what was said. */
import { html, useState } from "../../vendor/preact.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Waiting } from "../../parts/notice.js";
import { Sentence } from "../../parts/sentence.js";
import { daysSinceGiven } from "../../records/feedback.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";
import { gathered } from "../table/gathered.js";
import { useStayPut } from "../table/stay-put.js";
import { MyAsks, TheirAsks } from "./asks.js";
import { SaidList } from "./said.js";
import { Unsaid } from "./unsaid.js";
import { unsaidOf } from "./unsaid-of.js";
import { Write } from "./write.js";

/** @param {{ pair: any }} props */
export default function Feedback({ pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const stage = safe(pair.id).stage.value;
  return html`
    <div class="feedback" ref=${room}>
      <${PageHead} title=${t("nav-feedback")} seenBy=${t("feedback-seen-by", { name })} lead=${t("feedback-lead")} />
      ${stage === "opening" ? html`<${Waiting} />` : html`<${Lists} pair=${pair} complete=${stage === "all"} />`}
      <p class="feedback__pulse meta"><${Sentence} id="feedback-pulse" marks=${{ a: (/** @type {string} */ text) => html`<a href=${`/alcove/${pair.id}/pulse`}>${text}</a>` }} /></p>
    </div>`;
}

/** @param {{ pair: any, complete: boolean }} props  complete: nothing older is still to come */
function Lists({ pair, complete }) {
  const [asked, setAsked] = useState(/** @type {{ id: string, words: string } | null} */ (null));
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const unsaid = unsaidOf(pair);
  const said = ours.of("feedback").filter(({ fields }) => !fields.asked || !isMyAsk(ours.get(fields.asked)));
  return html`
    <${TheirAsks} pair=${pair} answer=${setAsked} />
    <${Section} id="write" title=${t("feedback-write")} note=${sinceGiven(ours, name)}>
      <${Write} key=${asked?.id ?? "new"} pair=${pair} asked=${asked} leave=${asked ? () => setAsked(null) : undefined} />
    <//>
    ${unsaid.length > 0 && html`
      <${Section} id="unsaid" title=${t("feedback-unsaid")} note=${t("seen-by-you")}><${Unsaid} pair=${pair} all=${unsaid} /><//>`}
    <${MyAsks} pair=${pair} />
    <${Section} id="said" title=${t("feedback-said")}>
      <${SaidList} pair=${pair} labelledby="said-title" all=${said.toReversed()} blank=${complete && t("feedback-empty", { name })} />
    <//>`;
}

/** What answers my own ask stands under it. @param {any} entry */
const isMyAsk = (entry) => entry?.kind === "ask" && entry.mine;

/** My own clock, and nobody else's. @param {any} ours @param {string} name */
function sinceGiven(ours, name) {
  const days = daysSinceGiven(ours, me.value?.id ?? "", dayIn(0));
  return days === null ? undefined : t("feedback-given-since", { name, days });
}
