import {
  Said
} from "./chunk-3O4IBY5Q.js";
import {
  byAnyId,
  firstTime,
  isAlive,
  keptTime,
  stepTime
} from "./chunk-LPWZR4EI.js";
import {
  Answers,
  Button,
  Choice,
  Compose,
  Edit,
  LINE_MOST,
  Nt,
  SENTENCE_MOST,
  Voice,
  announce,
  eachOnce,
  eraseWithUndo,
  gathered,
  heldMeetings,
  layOut,
  me,
  moveFocus,
  ofKind,
  promisesWithStates,
  recordTime,
  safe,
  stateOf,
  t,
  toast,
  un,
  writtenBy
} from "./start.js";

var WEEK = 7 * 864e5;
var WEEKS = 52;
function sinceLastTime(entries, meeting) {
  const last = heldMeetings(entries).filter((held) => held.meeting !== meeting).at(-1)?.meeting;
  const ended = ofKind(entries, "held").find(({ fields }) => last !== void 0 && fields.meeting === last);
  const from = ended ? recordTime(ended.id) : 0;
  const kept = promisesWithStates(entries).filter(({ promise, state, by }) => state === "kept" && keptTime(promise, by) >= from);
  return {
    wins: eachOnce(ofKind(entries, "win")).filter(({ id }) => recordTime(id) >= from),
    kept: kept.map(({ promise }) => promise)
  };
}
function myMoves(shared, own, me2, pair) {
  const promised = [...promisesWithStates(shared), ...promisesWithStates(own).filter(({ promise }) => promise.fields.pair === pair)];
  const kept = promised.filter(({ promise, state }) => promise.fields.owner === me2 && state === "kept");
  const moves = [
    ...writtenBy(shared, own, "win", me2, pair).map((entry) => ({ what: entry.fields.lesson ? (
      /** @type {const} */
      "lesson"
    ) : (
      /** @type {const} */
      "win"
    ), entry, at: firstTime(entry) })),
    ...writtenBy(shared, own, "step", me2, pair).map((entry) => ({ what: (
      /** @type {const} */
      "step"
    ), entry, at: stepTime(entry) })),
    ...kept.map(({ promise, by }) => ({ what: (
      /** @type {const} */
      "promise"
    ), entry: promise, at: keptTime(promise, by) }))
  ];
  return moves.sort(newestFirst);
}
var newestFirst = (one, other) => other.at - one.at || (one.entry.id < other.entry.id ? 1 : -1);
function weekByWeek(moves, now) {
  const from = now - WEEKS * WEEK;
  const inside = moves.filter(({ at }) => at > from && at <= now);
  return Array.from({ length: WEEKS + 1 }, (_, week) => inside.filter(({ at }) => at <= from + week * WEEK).length);
}
function byMonth(moves) {
  const months = /* @__PURE__ */ new Map();
  for (const move of moves) {
    const date = new Date(move.at);
    const month = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
    months.set(month, [...months.get(month) ?? [], move]);
  }
  return [...months].map(([month, found]) => ({ month, moves: found }));
}

var LONGEST = { why: SENTENCE_MOST, helped_by: LINE_MOST };
var TEXTS = (
  /** @type {const} */
  ["why", "helped_by"]
);
var goalsOf = (pair) => writtenBy(gathered(pair), gathered("mine"), "goal", me.value?.id ?? "", pair);
function SaidOfWin({ win, asked, ask }) {
  return TEXTS.filter((name) => win.fields[name] || asked === name).map((name) => un`
    <${Said} key=${name} label=${t(sayLabel(win, name))} value=${win.fields[name]} editing=${asked === name} onEdit=${win.mine && (() => ask(name))} leave=${() => ask(null)}
      keep=${`${win.safe}:${win.id}:${name}`} longest=${LONGEST[name]} save=${(words) => safe(win.safe).revise(win.id, { fields: { [name]: words } })} />`);
}
var sayLabel = ({ fields }, name) => name === "helped_by" ? "progress-helped-by" : fields.lesson ? "progress-why-lesson" : "progress-why";
function AboutWin({ win, pair, asked, ask }) {
  const { fields } = win;
  const goals = goalsOf(pair.id);
  const current = byAnyId(goals).get(fields.goal)?.id;
  const change = (changed) => safe(win.safe).revise(win.id, { fields: changed });
  return un`
    <div class="stack">
      <div class="cluster">${TEXTS.filter((name) => !fields[name] && asked !== name).map((name) => un`
        <${Button} key=${name} small onClick=${() => ask(name)}>${t(sayLabel(win, name))}<//>`)}</div>
      ${goals.length > 0 && un`<${Choice} label=${t("progress-towards")} value=${current ?? null} onChange=${(goal) => change({ goal: goal ?? void 0 })}
        options=${goals.filter((goal) => isAlive(goal) || goal.id === current).map(({ id, words }) => ({ value: id, label: words }))} />`}
      <${Choice} label=${t("win-which")} optional=${false} value=${fields.lesson ? "lesson" : "win"} onChange=${(way) => change({ lesson: way === "lesson" || void 0 })}
        options=${["win", "lesson"].map((value) => ({ value, label: t(`win-is-${value}`) }))} />
    </div>`;
}

var notice = (win, words = "") => safe(win.safe).put("answer", words, { to: win.id, type: "noticed" });
function NoticeActs({ win, answers, onSentence }) {
  const said = answers.find(({ mine, fields }) => mine && fields.type === "noticed");
  const say = async () => {
    const id = await notice(win);
    toast(t("progress-noticed-said"), { undo: () => safe(win.safe).erase(id) });
  };
  if (said) return !said.words && un`<div class="topic__acts"><${Button} kind="quiet" small onClick=${() => eraseWithUndo(said)}>${t("promise-take-back")}<//></div>`;
  return un`
    <div class="topic__acts topic__acts--always">
      <${Button} kind="quiet" small hotkey="n" onClick=${say}>${t("progress-notice")}<//>
      <${Button} kind="quiet" small hotkey="a" onClick=${onSentence}>${t("progress-notice-with")}<//>
    </div>`;
}
function NoticeWith({ win, leave }) {
  const send = async (words) => {
    await notice(win, words);
    announce(t("progress-noticed-said"));
    leave();
  };
  return un`<${Compose} small focus label=${t("progress-notice-words")} keep=${`${win.safe}:${win.id}:noticed`} act=${t("progress-notice")} onSend=${send} onLeave=${leave} />`;
}
function NoticedLine({ answers, name }) {
  const silent = answers.filter(({ words, fields }) => fields.type === "noticed" && !words);
  const who = silent.some(({ mine }) => mine) ? "progress-you-noticed" : "progress-they-noticed";
  return silent.length > 0 && un`<span>${t(who, { name })}</span>`;
}

function Win({ win, pair, as = "li" }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const [asked, ask] = Nt(
    /** @type {string | null} */
    null
  );
  const { name } = pair.counterpart;
  const answers = gathered(pair.id).answersTo(win.id);
  const leave = () => {
    setMode(null);
    moveFocus(`#win-${win.id} [data-key]`, { scroll: false });
  };
  return un`
    <${Voice} as=${as} id=${`win-${win.id}`} class="topic win" data-row data-topic-open=${mode || asked ? "yes" : void 0} name=${win.mine ? t("name-you") : name} theirs=${!win.mine}
      at=${win.madeAt} state=${stateOf(win)} mark=${win.fields.lesson && t("progress-lesson")} acts=${un`<${Foot} ...${{ win, pair, answers, mode, setMode, leave, asked, ask }} />`}
      reply=${answers.some(({ words }) => words) && un`<${Answers} answers=${answers} pair=${pair} />`}>
      ${mode === "edit" ? un`<${Edit} topic=${win} leave=${leave} />` : un`<p class="voice__text">${win.words}</p>`}
      <${SaidOfWin} win=${win} asked=${asked} ask=${ask} />
    <//>`;
}
function Foot({ win, pair, answers, mode, setMode, leave, asked, ask }) {
  const goal = byAnyId([...gathered(pair.id).of("goal"), ...goalsOf(pair.id)]).get(win.fields.goal);
  return un`
    <div class="topic__foot">
      <div class="topic__line">
        <p class="topic__facts dots">
          ${goal && un`<span>${t("progress-goal")} <span class="said-inline">${goal.words}</span></span>`}
          <${NoticedLine} answers=${answers} name=${pair.counterpart.name} />
        </p>
        ${win.mine ? un`<${MyActs} mode=${mode} setMode=${setMode} leave=${leave} />` : mode === null && un`<${NoticeActs} win=${win} answers=${answers} onSentence=${() => setMode("notice")} />`}
      </div>
      ${mode === "notice" && un`<${NoticeWith} win=${win} leave=${leave} />`}
      ${mode === "more" && un`<${More} win=${win} pair=${pair} asked=${asked} ask=${ask} />`}
    </div>`;
}
function MyActs({ mode, setMode, leave }) {
  const isMore = mode === "more";
  return un`
    <div class="topic__acts">
      <${Button} kind="quiet" small hotkey="e" onClick=${() => setMode("edit")}>${t("act-edit")}<//>
      <${Button} kind="quiet" small hotkey="m" class="topic__more" aria-expanded=${isMore} onClick=${isMore ? leave : () => setMode("more")}>${t(isMore ? "topic-fold" : "win-more")}<//>
    </div>`;
}
function More({ win, pair, asked, ask }) {
  return un`
    <div class="topic__panel">
      <${AboutWin} win=${win} pair=${pair} asked=${asked} ask=${ask} />
      <div class="topic__further">
        ${win.safe === "mine" && un`<${Button} small onClick=${() => layOut(win, pair, {}, "progress-shared")}>${t("progress-share", { name: pair.counterpart.name })}<//>`}
        <${Button} kind="quiet" small onClick=${() => eraseWithUndo(win)}>${t("act-erase")}<//>
      </div>
    </div>`;
}

export {
  WEEKS,
  sinceLastTime,
  myMoves,
  newestFirst,
  weekByWeek,
  byMonth,
  SaidOfWin,
  AboutWin,
  Win
};
