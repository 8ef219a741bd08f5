/** Asking for feedback: "one thing I could do differently next time at …". It stands with the other until it is answered or closed. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List, Row } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { When } from "../../parts/when.js";
import { toast } from "../../manners/toasts.js";
import { daysSinceAsked, openAsks } from "../../records/feedback.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";
import { dayIn } from "../table/days.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered, mineOf } from "../table/gathered.js";
import { SaidList } from "./said.js";

/** What the other asks me. @param {{ pair: any, answer: (ask: { id: string, words: string }) => void }} props */
export function TheirAsks({ pair, answer }) {
  const asks = openAsks(gathered(pair.id), me.value?.id ?? "");
  if (asks.length === 0) return null;
  const begun = new Set(mineOf(pair.id, "feedback").map(({ fields }) => fields.asked));
  const row = (/** @type {{ id: string, words: string }} */ ask) => html`
    <${Row} key=${ask.id} theirs meta=${begun.has(ask.id) && html`<span>${t("feedback-ask-begun")}</span>`}
      acts=${html`<${Button} small hotkey="a" onClick=${() => answer(ask)}>${t("feedback-ask-answer")}<//>`}>${ask.words}<//>`;
  return html`<${Section} id="asked" title=${t("feedback-they-ask", { name: pair.counterpart.name })}><${List} labelledby="asked-title">${asks.map(row)}<//><//>`;
}

/** What I ask the other, each with what came of it. @param {{ pair: any }} props */
export function MyAsks({ pair }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const mine = ours.of("ask").filter((ask) => ask.mine).reverse();
  const days = daysSinceAsked(ours, me.value?.id ?? "", dayIn(0));
  const [open, closed] = [mine.filter(({ fields }) => !fields.closed), mine.filter(({ fields }) => fields.closed)];
  const rows = (/** @type {any[]} */ asks) => asks.map((ask) => html`<${Asked} key=${ask.id} ask=${ask} pair=${pair} ours=${ours} />`);
  return html`
    <${Section} id="ask" class="feedback__ask" title=${t("feedback-you-ask", { name })} note=${days === null ? t("feedback-ask-note", { name }) : t("feedback-asked-since", { name, days })}>
      <${Compose} small label=${t("feedback-ask-label")} hint=${t("feedback-ask-hint")} keep=${`${pair.id}:ask`} act=${t("feedback-ask", { name })}
        onSend=${(/** @type {string} */ words) => safe(pair.id).put("ask", words, {})} />
      <${List} labelledby="ask-title">${rows(open)}<//>
      ${closed.length > 0 && html`<${Reveal} label=${t("feedback-asks-closed", { count: closed.length })}><${List} label=${t("feedback-asks-closed", { count: closed.length })}>${rows(closed)}<//><//>`}
    <//>`;
}

function Asked({ ask, pair, ours }) {
  const answers = ours.of("feedback").filter((/** @type {any} */ { mine, fields }) => !mine && fields.asked === ask.id);
  const close = (/** @type {true | undefined} */ closed) => safe(pair.id).revise(ask.id, { fields: { closed } });
  const closeWithUndo = async () => {
    await close(true);
    toast(t("feedback-ask-closed"), { undo: () => close(undefined) });
  };
  const acts = html`
    ${!ask.fields.closed && html`<${Button} small kind="quiet" hotkey="x" onClick=${closeWithUndo}>${t("feedback-ask-close")}<//>`}
    ${answers.length === 0 && html`<${Button} small kind="quiet" hotkey="d" onClick=${() => eraseWithUndo(ask)}>${t("act-erase")}<//>`}`;
  return html`
    <${Row} meta=${html`<span><${When} at=${ask.madeAt} as="day" /></span>`} acts=${acts}
      more=${answers.length > 0 && html`<${SaidList} pair=${pair} all=${answers} label=${t("feedback-answers", { name: pair.counterpart.name })} />`}>${ask.words}<//>`;
}
