import {
  LANGUAGES,
  loadQuestions,
  questionLanguage
} from "./chunk-JOOBAT4N.js";
import {
  isAlive
} from "./chunk-LPWZR4EI.js";
import {
  viewWaits
} from "./chunk-UVY53DIU.js";
import {
  chooseQuestion,
  ownQuestion,
  purposeClocks,
  touches
} from "./chunk-5BB4RBDB.js";
import {
  ANOTHER_MOST,
  Button,
  Choice,
  Compose,
  Nt,
  Ue,
  announce,
  eraseWithUndo,
  heldMeetings,
  moveFocus,
  recordTime,
  safe,
  sentenceOf,
  setMark,
  t,
  te,
  toast,
  un,
  useAct
} from "./start.js";
import {
  set
} from "./first.js";

var language = te("");
function useQuestions() {
  const [found, setFound] = Nt(
    /** @type {any} */
    void 0
  );
  const wanted = language.value || questionLanguage();
  Ue(() => {
    let current = true;
    const take = (questions) => {
      if (current) setFound(questions);
    };
    loadQuestions(wanted).then(take, () => take(null));
    return () => {
      current = false;
    };
  }, [wanted]);
  return found;
}
function Language() {
  const choose = (value) => {
    set("questions", value);
    language.value = value;
  };
  return un`<${Choice} label=${t("questions-language")} optional=${false} value=${language.value || questionLanguage()} onChange=${choose}
    options=${LANGUAGES.map((value) => ({ value, label: t(`questions-language-${value}`) }))} />`;
}

var KINDS = { lead: "lead-member", member: "lead-member", "skip-lead": "lead-member", "skip-member": "lead-member", peer: "peer", mentor: "mentor", mentee: "mentor" };
var DAY = 864e5;
function questionsOf({ id, ours, own, questions }) {
  const written = [...ours.of("question"), ...ofPair(own, "question", id)];
  return [...questions.bank, ...written.map(({ id: name, fields }) => ownQuestion(name, fields.purpose ?? null, fields.depth ?? 1))];
}
function wordsOf({ ours, own, questions }, question) {
  const written = ours.get(question) ?? own.get(question);
  return questions.texts[question] ?? (written ? { text: written.words, follow_ups: [] } : null);
}
function clocksOf(place) {
  const byId = new Map(questionsOf(place).map((question) => [question.id, question]));
  const { ours, own, me, id, today } = place;
  return purposeClocks(touches(ours, own, me, id, (question) => byId.get(question) ?? null), today);
}
function daysTogether({ ours, today }) {
  const first = [...ours.entries.keys()].sort()[0];
  return first === void 0 ? 0 : Math.max(0, daysBetween(recordTime(first), today));
}
function hasAsked({ ours }) {
  const since = lastStart(ours);
  return ours.of("topic").some((topic) => topic.mine && topic.fields.question !== void 0 && recordTime(topic.id) > since);
}
function suggest(place, clocks, { input, script, first }) {
  const { id, role, ours, own, today } = place;
  const weeksAgo = (record) => Math.max(0, Math.floor(daysBetween(recordTime(record), today) / 7));
  const uses = (records) => records.map((record) => ({ id: record.fields.question, weeks_ago: weeksAgo(record.id) }));
  const skips = ofPair(own, "skip", id);
  const another = skips.filter((skip) => weeksAgo(skip.id) === 0 && recordTime(skip.id) > lastStart(ours)).length;
  const choice = chooseQuestion(questionsOf(place), {
    pair: id,
    number: input.number,
    kind: KINDS[role],
    role,
    first,
    clocks,
    asked: uses(ours.of("topic").filter(({ fields }) => fields.question !== void 0)),
    skipped: uses(skips),
    conditions: conditionsOf(place, input, script),
    moment: null,
    ceremony: script === "usual" ? null : script,
    another
  });
  return { ...choice, another };
}
function conditionsOf({ id, ours, own }, input, script) {
  return {
    return: script === "return",
    corrective_view: input.feedback_to_give.some((said) => said.type === "view" && !viewWaits(said, input.energy_low)),
    shared_energy: input.energy_low ? 1 : null,
    open_goal: [...ours.of("goal"), ...ofPair(own, "goal", id)].some(isAlive)
  };
}
var ofPair = (own, kind, pair) => own.of(kind).filter(({ fields }) => fields.pair === pair);
var lastStart = (ours) => heldMeetings(ours).at(-1)?.startedAt ?? 0;
var daysBetween = (moment, day) => Math.floor(Date.parse(day) / DAY) - Math.floor(moment / DAY);

function Suggestion({ pair, meeting, id, question: { words, answerFirst, another } }) {
  const [answering, setAnswering] = Nt(false);
  const { run, busy, failure } = useAct((act) => act());
  const { name } = pair.counterpart;
  const skip = () => safe("mine").put("skip", "", { question: id, pair: pair.id });
  const putAside = async () => {
    await skip();
    announce(t("brief-question-other"));
    moveFocus(".brief__question", { scroll: false });
  };
  const notNow = async () => {
    await skip();
    setMark("rests", pair.id, meeting.id);
    toast(t("brief-question-rests"));
    moveFocus("#mine-title", { scroll: false });
  };
  const lay = async (own = "") => {
    await layQuestion(pair, id, words.text, own);
    setAnswering(false);
    moveFocus("#mine-title", { scroll: false });
  };
  return un`
    <div class="brief__question" tabindex="-1">
      <p>${words.text}</p>
      ${words.follow_ups.map((follow) => un`<p class="brief__follow" key=${follow}>${follow}</p>`)}
      ${answering ? un`
        <${Compose} small focus label=${t("brief-question-own")} hint=${t("brief-question-own-hint", { name })} keep=${`${pair.id}:${id}:own-answer`}
          act=${t("brief-question-lay")} onSend=${lay} onLeave=${() => setAnswering(false)} />` : un`
        <div class="cluster brief__question-acts screen-only">
          <${Button} small busy=${busy} onClick=${() => answerFirst ? setAnswering(true) : run(lay)}>${t(answerFirst ? "brief-question-answer-first" : "brief-question-lay")}<//>
          ${another < ANOTHER_MOST && un`<${Button} small kind="quiet" busy=${busy} onClick=${() => run(putAside)}>${t("brief-question-another")}<//>`}
          <${Button} small kind="quiet" busy=${busy} onClick=${() => run(notNow)}>${t("brief-question-not-now")}<//>
        </div>`}
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    </div>`;
}
async function layQuestion(pair, id, text, own) {
  const note = own && await safe("mine").put("note", own, { pair: pair.id });
  const topic = await safe(pair.id).put("topic", text, { question: id });
  if (note) await safe("mine").revise(note, { fields: { topic } });
  toast(t("brief-question-laid", { name: pair.counterpart.name }), { undo: () => eraseWithUndo({ id: topic, safe: pair.id }) });
}

export {
  useQuestions,
  Language,
  KINDS,
  wordsOf,
  clocksOf,
  daysTogether,
  hasAsked,
  suggest,
  Suggestion,
  layQuestion
};
