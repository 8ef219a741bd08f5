import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf,
  pulseRound,
  pulseStanding
} from "./chunk-F3X6BF3C.js";
import {
  Button,
  Choice,
  F,
  Nt,
  PageHead,
  Reveal,
  STATEMENTS,
  STEP_MOST,
  Section,
  Ue,
  Waiting,
  announce,
  dayIn,
  draft,
  gathered,
  mineOf,
  sentenceOf,
  t,
  un,
  useAct
} from "./start.js";
import "./first.js";

var statements = () => Array.from({ length: STATEMENTS }, (_, at) => at + 1);
var statementOf = (statement, name) => t(`pulse-statement-${statement}`, { name });
var roundSaid = (round) => t(`pulse-quarter-${round[6]}`, { year: round.slice(0, 4) });

function Answer({ pair, round }) {
  const { name } = pair.counterpart;
  const { given, set, clearAfter } = useGiven(`${pair.id}:pulse:${round}`);
  const { run, busy, failure } = useAct(async () => {
    const sent = answerPulse(pair, round, given.answers.map((step) => step ?? 0), given.talk ?? 0);
    clearAfter(sent);
    await sent;
    announce(t("pulse-answered"));
  });
  const steps = [...Array.from({ length: STEP_MOST }, (_, at) => ({ value: at + 1, label: t(`pulse-step-${at + 1}`) })), { value: 0, label: t("pulse-step-0") }];
  const change = (statement) => (step) => set({ answers: given.answers.map((before, at) => at === statement - 1 ? step : before) });
  const wanted = [...statements().map((statement) => ({ value: statement, label: statementOf(statement, name) })), { value: 0, label: t("pulse-talk-0") }];
  return un`
    <form class="pulse__form" noValidate onSubmit=${(event) => {
    event.preventDefault();
    return run();
  }}>
      <${Section} id="statements" title=${t("pulse-statements")} note=${t("pulse-no-scale")}>
        <ol class="pulse__statements">
          ${statements().map((statement) => un`
            <li key=${statement}><${Choice} label=${statementOf(statement, name)} options=${steps} value=${given.answers[statement - 1]} onChange=${change(statement)} /></li>`)}
        </ol>
      <//>
      <${Section} id="talk" title=${t("pulse-talk")} note=${t("pulse-talk-note", { name })}>
        <div class="pulse__talk"><${Choice} quiet label=${t("pulse-talk")} options=${wanted} value=${given.talk} onChange=${(talk) => set({ talk })} /></div>
      <//>
      <div class="pulse__end">
        <${Button} kind="main" type="submit" busy=${busy}>${t("pulse-answer")}<//>
        <p class="meta">${t("pulse-answer-hint", { name })}</p>
        ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      </div>
    </form>`;
}
function useGiven(key) {
  const kept = F(() => draft(key), [key]);
  const given = { answers: Array.from({ length: STATEMENTS }, () => null), talk: null, ...kept.value.value ? JSON.parse(kept.value.value) : {} };
  return { given, set: (changed) => kept.set(JSON.stringify({ ...given, ...changed })), clearAfter: (sent) => kept.clearAfter(sent) };
}

var WIDE = 240;
var HIGH = 48;
var EDGE = 5;
function Lines({ pulses }) {
  const rounds = byRound(pulses);
  return un`
    ${rounds.length > 1 && un`<ol class="pulse__lines">${statements().map((statement) => un`<${Line} key=${statement} statement=${statement} rounds=${rounds} />`)}</ol>`}
    <${InWords} rounds=${rounds} open=${rounds.length === 1} />`;
}
function byRound(pulses) {
  const found = new Map([...pulses].sort((a, b) => a.id < b.id ? 1 : -1).map(({ fields }) => [fields.round, fields]));
  return [...found.values()].sort((a, b) => a.round < b.round ? -1 : 1);
}
function Line({ statement, rounds }) {
  const points = rounds.map(({ answers }, at) => ({
    x: EDGE + at * (WIDE - 2 * EDGE) / (rounds.length - 1),
    y: HIGH - EDGE - (answers[statement - 1] - 1) * (HIGH - 2 * EDGE) / (STEP_MOST - 1),
    said: answers[statement - 1] > 0
  }));
  const steps = points.slice(1).map((to, at) => ({ from: points[at], to })).filter(({ from, to }) => from.said && to.said);
  return un`
    <li class="pulse__line">
      <span class="pulse__of">${t(`pulse-short-${statement}`)}</span>
      <svg class="pulse__ink" viewBox=${`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
        ${steps.map(({ from, to }) => un`<line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`)}
        ${points.filter(({ said: said2 }) => said2).map(({ x, y }) => un`<circle cx=${x} cy=${y} r="3" />`)}
      </svg>
    </li>`;
}
function InWords({ rounds, open }) {
  const [shown, setShown] = Nt(open);
  return un`
    <${Reveal} label=${t("pulse-in-words")} open=${shown} onToggle=${setShown}>
      <div class="pulse__scroll" tabindex="0" role="region" aria-label=${t("pulse-in-words")}>
        <table class="pulse__table">
          <thead><tr><th scope="col">${t("pulse-statement")}</th>${rounds.map(({ round }) => un`<th scope="col" key=${round}>${roundSaid(round)}</th>`)}</tr></thead>
          <tbody>${statements().map((statement) => un`
            <tr key=${statement}><th scope="row">${t(`pulse-short-${statement}`)}</th>${rounds.map(({ round, answers }) => un`<td key=${round}>${t(`pulse-step-${answers[statement - 1]}`)}</td>`)}</tr>`)}</tbody>
        </table>
      </div>
    <//>`;
}

function Round({ pair, round, standing, own, named }) {
  const { name } = pair.counterpart;
  const { run, busy, failure } = useAct(() => agreeToReveal(pair, round, standing.both ?? []));
  const mine = standing.mine ?? own;
  return un`
    <div class="pulse__round">
      ${named && un`<h3 class="pulse__when">${roundSaid(round)}</h3>`}
      ${standing.state === "shown" ? un`<${Shown} mine=${mine} theirs=${standing.theirs} name=${name} />` : un`
        <p role="status">${t(`pulse-state-${standing.state}`, { name })}</p>
        ${mine !== void 0 && standing.state !== "broken" && un`<p class="pulse__mine"><span class="meta">${t("pulse-you-chose")}</span> <span class="pulse__words">${said(mine, name)}</span></p>`}`}
      ${standing.state === "both" && un`
        <div class="cluster"><${Button} busy=${busy} onClick=${run}>${t("pulse-agree")}<//></div>
        <p class="meta">${t("pulse-agree-note", { name })}</p>
        ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`}
    </div>`;
}
function Shown({ mine, theirs, name }) {
  return un`
    <p>${t("pulse-shown")}</p>
    <dl class="pulse__shown">
      <div class="pulse__who"><dt>${t("name-you")}</dt><dd>${said(mine, name)}</dd></div>
      <div class="pulse__who pulse__who--theirs"><dt>${name}</dt><dd>${theirs === 0 ? t("pulse-talk-0-theirs") : t(`pulse-theirs-${theirs}`, { name })}</dd></div>
    </dl>`;
}
var said = (talk, name) => talk ? statementOf(talk, name) : t("pulse-talk-0");

function Pulse({ pair }) {
  const { name } = pair.counterpart;
  return un`
    <div class="pulse">
      <${PageHead} title=${t("nav-pulse")} lead=${t("pulse-lead", { name })} seenBy=${t("pulse-seen-by")} />
      ${isWhole(pair) ? un`<${Rounds} pair=${pair} />` : un`<${Waiting} />`}
    </div>`;
}
function Rounds({ pair }) {
  const standings = useStandings(pair);
  const own = mineOf(pair.id, "pulse");
  if (!standings) return un`<${Waiting} />`;
  const { name } = pair.counterpart;
  const now = pulseRound(gathered(pair.id), dayIn(0));
  const earlier = standings.filter(({ round, standing }) => round !== now && !["open", "waits"].includes(standing.state));
  const current = standings.find(({ round }) => round === now)?.standing;
  return un`
    ${!current || current.state === "open" ? un`<${Answer} pair=${pair} round=${now} />` : un`<${Section} id="now" title=${t("pulse-now")}><${Round} pair=${pair} round=${now} standing=${current} own=${talkOf(own, now)} /><//>`}
    ${own.length > 0 && un`<${Section} id="line" title=${t("pulse-line")} note=${t("seen-by-you")}><${Lines} pulses=${own} /><//>`}
    ${earlier.length > 0 && un`
      <${Section} id="earlier" title=${t("pulse-earlier")} note=${t("seen-by-two", { name })}>
        ${earlier.map(({ round, standing }) => un`<${Round} key=${round} named pair=${pair} round=${round} standing=${standing} own=${talkOf(own, round)} />`)}
      <//>`}
    <p class="pulse__limit meta">${t("pulse-limit", { name })}</p>`;
}
var talkOf = (own, round) => own.find(({ fields }) => fields.round === round)?.fields.talk;
function useStandings(pair) {
  const [found, setFound] = Nt(
    /** @type {any} */
    null
  );
  const ours = gathered(pair.id);
  const mine = gathered("mine");
  Ue(() => {
    let here = true;
    const rounds = [...new Set([...ours.of("pulse-commit"), ...mineOf(pair.id, "pulse")].map(({ fields }) => fields.round))].sort().reverse();
    Promise.all(rounds.map(async (round) => ({ round, standing: await pulseStanding(ours, peopleOf(pair), round) }))).then((all) => here && setFound(all));
    keepRounds(pair);
    return () => {
      here = false;
    };
  }, [ours, mine]);
  return found;
}
export {
  Pulse as default
};
