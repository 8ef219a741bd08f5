import {
  permission
} from "./chunk-42FRORLQ.js";
import {
  Button,
  Choice,
  F,
  FEEDBACK_DAYS,
  Field,
  LINE_MOST,
  Nt,
  OUTCOME_MOST,
  WORDS_MOST,
  announce,
  draft,
  isHeld,
  momentOf,
  moveFocus,
  ofKind,
  recordTime,
  safe,
  sendOnModEnter,
  sentenceOf,
  snapshotInForce,
  t,
  un,
  useAct,
  useOwnId
} from "./start.js";

var DAY = 864e5;
function feedbackToGive(own, pair, day, shared = []) {
  const out = new Set(ofKind(shared, "feedback").map(({ fields }) => fields.was));
  const lying = ofKind(own, "feedback").filter(({ id, fields }) => fields.pair === pair && !out.has(id));
  return lying.filter((each) => !feedbackRests(each, day)).map((each) => ({ id: each.id, words: each.words, type: each.fields.type, days: feedbackAge(each, day) }));
}
var feedbackAge = ({ id }, day) => Math.max(0, Math.floor(Date.parse(day) / DAY) - Math.floor(recordTime(id) / DAY));
var feedbackRests = ({ fields }, day) => fields.later_until !== void 0 && fields.later_until > day;
var isStale = (feedback, day) => !feedbackRests(feedback, day) && feedbackAge(feedback, day) >= FEEDBACK_DAYS;
var moreTime = (day) => new Date(Date.parse(day) + FEEDBACK_DAYS * DAY).toISOString().slice(0, 10);
var viewWaits = ({ type, days }, energyIsLow) => energyIsLow && type === "view" && days < FEEDBACK_DAYS;
function openAsks(entries, me) {
  const answered = new Set(ofKind(entries, "feedback").filter(({ author }) => author === me).map(({ fields }) => fields.asked));
  const asks = ofKind(entries, "ask").filter(({ id, author, fields }) => author !== me && !fields.closed && !answered.has(id));
  return asks.map(({ id, words }) => ({ id, words }));
}
function maySayView(entries, meeting, nowPlace) {
  const snapshot = snapshotInForce(entries, meeting);
  if (!snapshot || isHeld(entries, meeting)) return false;
  const seats = snapshot.fields.agenda.seats.map(({ topic }) => topic);
  const started = momentOf(snapshot.fields.started_at);
  const views = ofKind(entries, "feedback").filter(({ fields }) => fields.type === "view");
  return seats.slice(1).includes(nowPlace) && !views.some(({ id }) => recordTime(id) >= started);
}
var daysSinceGiven = (entries, me, day) => daysSince(ofKind(entries, "feedback"), me, day);
var daysSinceAsked = (entries, me, day) => daysSince(ofKind(entries, "ask"), me, day);
function daysSince(found, me, day) {
  const last = found.findLast(({ author }) => author === me);
  return last ? feedbackAge(last, day) : null;
}
function heard(entries, feedback, type) {
  const answers = ofKind(entries, "answer").filter(({ author }) => author !== feedback.author);
  return answers.find(({ fields }) => fields.to === feedback.id && fields.type === type) ?? null;
}

var TYPES = ["thanks", "view", "told"];
var TYPES_OF_LEAD = ["told", "thanks", "view"];
var LINES = (
  /** @type {const} */
  ["when", "did", "next"]
);
function Write({ pair, entry, asked, leave }) {
  const { values, set, kept, clear } = useValues(pair, entry, asked);
  const [wrong, setWrong] = Nt(
    /** @type {string | undefined} */
    void 0
  );
  const words = useOwnId();
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct(async () => {
    await keep(pair, entry, asked, values, kept);
    if (!entry) announce(t("feedback-kept"));
    leave?.();
  });
  const send = (event) => {
    event.preventDefault();
    const error = values.words.trim() ? tooLong(values) : t("error-empty");
    setWrong(error);
    return error ? moveFocus(`#${words}`) : run();
  };
  const types = (pair.myRole === "lead" ? TYPES_OF_LEAD : TYPES).map((value) => ({ value, label: t(`feedback-type-${value}`) }));
  const line = (key, more) => un`
    <${Field} label=${t(`feedback-${key}`)} voice="said" value=${values[key]} onInput=${set(key)} onKeyDown=${sendOnModEnter} ...${more} />`;
  return un`
    <form class="saw" onSubmit=${send} noValidate>
      ${asked && un`<p class="saw__asked"><span class="meta">${t("feedback-asked", { name })}</span> <span class="said-inline">${asked.words}</span></p>`}
      <${Choice} quiet optional=${false} label=${t("feedback-type")} options=${types} value=${values.type} onChange=${set("type")} />
      ${values.type === "told" && un`<p class="field__hint">${t("feedback-told-hint", { name })}</p>`}
      ${line("when", { maxlength: LINE_MOST })}
      <${Field} id=${words} label=${t(`feedback-words-${values.type}`)} error=${wrong} shape="area" rows=${2} voice="said" focus=${Boolean(entry || asked)}
        hint=${t("feedback-only-words")} value=${values.words} onInput=${set("words")} onKeyDown=${sendOnModEnter} />
      ${line("did", { shape: "area" })}
      ${line("next", { shape: "area" })}
      ${values.type === "view" && un`<p class="saw__first">${t("feedback-ask-first")} <q>${permission(values.when)}</q></p>`}
      <div class="saw__acts">
        <${Button} type="submit" busy=${busy}>${t(entry ? "act-save" : "feedback-keep")}<//>
        ${leave && un`<${Button} kind="quiet" onClick=${() => {
    clear();
    leave();
  }}>${t("act-cancel")}<//>`}
        ${!entry && un`<p class="meta">${t("feedback-keep-hint", { name })}</p>`}
      </div>
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    </form>`;
}
function tooLong({ when, words, did, next }) {
  const most = [[when, LINE_MOST], [words, WORDS_MOST], [did, OUTCOME_MOST], [next, OUTCOME_MOST]];
  return most.some(([text, least]) => [...String(text)].length > Number(least)) ? t("error-too-long") : void 0;
}
function useValues(pair, entry, asked) {
  const key = entry ? `${entry.safe}:${entry.id}:feedback` : `${pair.id}:feedback:${asked?.id ?? "new"}`;
  const kept = F(() => draft(key), [key]);
  const values = { ...startOf(entry, asked), ...read(kept.value.value) };
  const set = (name) => (value) => kept.set(JSON.stringify({ ...values, ...read(kept.value.value), [name]: value }));
  return { values, set, kept, clear: () => kept.clear() };
}
function startOf(entry, asked) {
  const { type = asked ? "view" : "thanks", when = "", did = "", next = "" } = entry?.fields ?? {};
  return { type, when, did, next, words: entry?.words ?? "" };
}
var read = (text) => text ? JSON.parse(text) : {};
async function keep(pair, entry, asked, values, kept) {
  const lines = Object.fromEntries(LINES.map((name) => [name, values[name].trim() || void 0]));
  const fields = { type: values.type, ...lines };
  const sent = entry ? safe(entry.safe).revise(entry.id, { words: values.words.trim(), fields }) : safe("mine").put("feedback", values.words.trim(), { ...fields, asked: asked?.id, pair: pair.id });
  kept.clearAfter(sent);
  const before = JSON.stringify(values);
  await sent.catch((error) => {
    if (!kept.value.value) kept.set(before);
    throw error;
  });
}

export {
  feedbackToGive,
  feedbackAge,
  feedbackRests,
  isStale,
  moreTime,
  viewWaits,
  openAsks,
  maySayView,
  daysSinceGiven,
  daysSinceAsked,
  heard,
  Write
};
