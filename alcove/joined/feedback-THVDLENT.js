import {
  SaidList
} from "./chunk-HTDZSSQH.js";
import {
  Write,
  daysSinceAsked,
  daysSinceGiven,
  feedbackAge,
  feedbackRests,
  isStale,
  maySayView,
  moreTime,
  openAsks,
  viewWaits
} from "./chunk-UVY53DIU.js";
import {
  Lines
} from "./chunk-42FRORLQ.js";
import {
  unsaidOf
} from "./chunk-TRA56PQT.js";
import {
  theirEnergyIsLow
} from "./chunk-K34PHYSP.js";
import {
  Button,
  Compose,
  List,
  Nt,
  PageHead,
  Reveal,
  Row,
  Section,
  Sentence,
  Voice,
  Waiting,
  When,
  dayIn,
  eraseWithUndo,
  gathered,
  isHeld,
  layOut,
  me,
  mineOf,
  orderInForce,
  safe,
  t,
  toast,
  un,
  useStayPut
} from "./start.js";
import "./first.js";

function TheirAsks({ pair, answer }) {
  const asks = openAsks(gathered(pair.id), me.value?.id ?? "");
  if (asks.length === 0) return null;
  const begun = new Set(mineOf(pair.id, "feedback").map(({ fields }) => fields.asked));
  const row = (ask) => un`
    <${Row} key=${ask.id} theirs meta=${begun.has(ask.id) && un`<span>${t("feedback-ask-begun")}</span>`}
      acts=${un`<${Button} small hotkey="a" onClick=${() => answer(ask)}>${t("feedback-ask-answer")}<//>`}>${ask.words}<//>`;
  return un`<${Section} id="asked" title=${t("feedback-they-ask", { name: pair.counterpart.name })}><${List} labelledby="asked-title">${asks.map(row)}<//><//>`;
}
function MyAsks({ pair }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const mine = ours.of("ask").filter((ask) => ask.mine).reverse();
  const days = daysSinceAsked(ours, me.value?.id ?? "", dayIn(0));
  const [open, closed] = [mine.filter(({ fields }) => !fields.closed), mine.filter(({ fields }) => fields.closed)];
  const rows = (asks) => asks.map((ask) => un`<${Asked} key=${ask.id} ask=${ask} pair=${pair} ours=${ours} />`);
  return un`
    <${Section} id="ask" class="feedback__ask" title=${t("feedback-you-ask", { name })} note=${days === null ? t("feedback-ask-note", { name }) : t("feedback-asked-since", { name, days })}>
      <${Compose} small label=${t("feedback-ask-label")} hint=${t("feedback-ask-hint")} keep=${`${pair.id}:ask`} act=${t("feedback-ask", { name })}
        onSend=${(words) => safe(pair.id).put("ask", words, {})} />
      <${List} labelledby="ask-title">${rows(open)}<//>
      ${closed.length > 0 && un`<${Reveal} label=${t("feedback-asks-closed", { count: closed.length })}><${List} label=${t("feedback-asks-closed", { count: closed.length })}>${rows(closed)}<//><//>`}
    <//>`;
}
function Asked({ ask, pair, ours }) {
  const answers = ours.of("feedback").filter(({ mine, fields }) => !mine && fields.asked === ask.id);
  const close = (closed) => safe(pair.id).revise(ask.id, { fields: { closed } });
  const closeWithUndo = async () => {
    await close(true);
    toast(t("feedback-ask-closed"), { undo: () => close(void 0) });
  };
  const acts = un`
    ${!ask.fields.closed && un`<${Button} small kind="quiet" hotkey="x" onClick=${closeWithUndo}>${t("feedback-ask-close")}<//>`}
    ${answers.length === 0 && un`<${Button} small kind="quiet" hotkey="d" onClick=${() => eraseWithUndo(ask)}>${t("act-erase")}<//>`}`;
  return un`
    <${Row} meta=${un`<span><${When} at=${ask.madeAt} as="day" /></span>`} acts=${acts}
      more=${answers.length > 0 && un`<${SaidList} pair=${pair} all=${answers} label=${t("feedback-answers", { name: pair.counterpart.name })} />`}>${ask.words}<//>`;
}

function Unsaid({ pair, all }) {
  return un`<${List} class="voices" labelledby="unsaid-title">${all.map((entry) => un`<${One} key=${entry.id} entry=${entry} pair=${pair} />`)}<//>`;
}
function One({ entry, pair }) {
  const [editing, setEditing] = Nt(false);
  const { name } = pair.counterpart;
  const held = editing ? null : heldBack(entry, pair);
  const act = (id, onClick, hotkey, more = {}) => un`<${Button} small kind="quiet" hotkey=${hotkey} onClick=${onClick} ...${more}>${t(id)}<//>`;
  const acts = !editing && un`
    <div class="topic__acts topic__acts--always">
      ${held !== "meeting" && act("feedback-say", () => layOut(entry, pair, {}, "feedback-shared"), "s", { kind: "plain" })}
      ${act("feedback-already", () => layOut(entry, pair, { said: true }, "feedback-shared"), "a")}
      ${isStale(entry, dayIn(0)) && act("feedback-more-time", () => giveTime(entry), "t")}
      ${act("act-edit", () => setEditing(true), "e")}
      ${act("feedback-let-go", () => eraseWithUndo(entry), "d")}
    </div>`;
  return un`
    <${Voice} as="li" data-row name=${t(`feedback-type-${entry.fields.type}`)} at=${entry.madeAt} acts=${acts}>
      ${editing ? un`<${Write} pair=${pair} entry=${entry} leave=${() => setEditing(false)} />` : un`<${Lines} entry=${entry} />`}
      ${!editing && un`<${Remark} entry=${entry} held=${held} name=${name} />`}
    <//>`;
}
function Remark({ entry, held, name }) {
  const today = dayIn(0);
  if (feedbackRests(entry, today)) return un`<p class="meta">${t("feedback-rests")} <${When} at=${entry.fields.later_until} as="day" /></p>`;
  if (held) return un`<p class="meta">${t(`feedback-held-${held}`, { name })}</p>`;
  return isStale(entry, today) && un`<p class="meta">${t("feedback-stale", { name })}</p>`;
}
function heldBack(entry, pair) {
  if (entry.fields.type !== "view") return null;
  const ours = gathered(pair.id);
  const on = safe(pair.id).meetings.value.find(({ id, state, startedAt }) => startedAt && state === "planned" && !isHeld(ours, id));
  if (on && !maySayView(ours, on.id, orderInForce(ours, on.id)?.fields.now ?? "opening")) return "meeting";
  const today = dayIn(0);
  const given = { type: "view", days: feedbackAge(entry, today) };
  return viewWaits(given, theirEnergyIsLow(ours, pair.counterpart.id, today)) ? "energy" : null;
}
async function giveTime(entry) {
  const before = entry.fields.later_until;
  const until = (day) => safe("mine").revise(entry.id, { fields: { later_until: day } });
  await until(moreTime(dayIn(0)));
  toast(t("feedback-time-given"), { undo: () => until(before) });
}

function Feedback({ pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const stage = safe(pair.id).stage.value;
  return un`
    <div class="feedback" ref=${room}>
      <${PageHead} title=${t("nav-feedback")} seenBy=${t("feedback-seen-by", { name })} lead=${t("feedback-lead")} />
      ${stage === "opening" ? un`<${Waiting} />` : un`<${Lists} pair=${pair} complete=${stage === "all"} />`}
      <p class="feedback__pulse meta"><${Sentence} id="feedback-pulse" marks=${{ a: (text) => un`<a href=${`/alcove/${pair.id}/pulse`}>${text}</a>` }} /></p>
    </div>`;
}
function Lists({ pair, complete }) {
  const [asked, setAsked] = Nt(
    /** @type {{ id: string, words: string } | null} */
    null
  );
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const unsaid = unsaidOf(pair);
  const said = ours.of("feedback").filter(({ fields }) => !fields.asked || !isMyAsk(ours.get(fields.asked)));
  return un`
    <${TheirAsks} pair=${pair} answer=${setAsked} />
    <${Section} id="write" title=${t("feedback-write")} note=${sinceGiven(ours, name)}>
      <${Write} key=${asked?.id ?? "new"} pair=${pair} asked=${asked} leave=${asked ? () => setAsked(null) : void 0} />
    <//>
    ${unsaid.length > 0 && un`
      <${Section} id="unsaid" title=${t("feedback-unsaid")} note=${t("seen-by-you")}><${Unsaid} pair=${pair} all=${unsaid} /><//>`}
    <${MyAsks} pair=${pair} />
    <${Section} id="said" title=${t("feedback-said")}>
      <${SaidList} pair=${pair} labelledby="said-title" all=${said.toReversed()} blank=${complete && t("feedback-empty", { name })} />
    <//>`;
}
var isMyAsk = (entry) => entry?.kind === "ask" && entry.mine;
function sinceGiven(ours, name) {
  const days = daysSinceGiven(ours, me.value?.id ?? "", dayIn(0));
  return days === null ? void 0 : t("feedback-given-since", { name, days });
}
export {
  Feedback as default
};
