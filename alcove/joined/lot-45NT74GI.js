import {
  AboutWin,
  SaidOfWin,
  WEEKS,
  Win,
  byMonth,
  myMoves,
  newestFirst,
  weekByWeek
} from "./chunk-UB5KHERX.js";
import "./chunk-3O4IBY5Q.js";
import {
  firstTime
} from "./chunk-LPWZR4EI.js";
import {
  InviteFirst
} from "./chunk-OBTWWHOT.js";
import {
  Blank,
  Button,
  Field,
  List,
  Notice,
  Nt,
  PageHead,
  Reveal,
  Row,
  Section,
  Toggle,
  Waiting,
  When,
  dayIn,
  dayOf,
  eachOnce,
  gathered,
  locale,
  me,
  mineOf,
  openPairs,
  pairs,
  safe,
  t,
  toast,
  un
} from "./start.js";
import "./first.js";

function sayMonth(month) {
  const format = new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(/* @__PURE__ */ new Date(`${month}-15T12:00Z`));
}

var SHOWN = 40;
function Progress({ pair }) {
  const [most, setMost] = Nt(SHOWN);
  const { name } = pair.counterpart;
  const wins = winsOf(pair.id);
  const months = byMonth(wins.slice(0, most));
  const complete = safe(pair.id).stage.value === "all";
  return un`
    <div class="progress">
      <${PageHead} title=${t("progress-title", { name })} seenBy=${t("seen-by-two", { name })} />
      ${months.map(({ month, moves }) => un`
        <${Section} key=${month} id=${`month-${month}`} title=${sayMonth(month)}>
          <${List} class="voices" labelledby=${`month-${month}-title`}>${moves.map(({ entry }) => un`<${Win} key=${entry.id} win=${entry} pair=${pair} />`)}<//>
        <//>`)}
      ${wins.length > most && un`<p><${Button} onClick=${() => setMost(most + SHOWN)}>${t("progress-earlier")}<//></p>`}
      ${!complete && un`<${Waiting} />`}
      ${complete && wins.length === 0 && un`<${Blank}>${t("progress-empty", { name })}<//><p class="soft">${t("progress-empty-next")}</p>`}
    </div>`;
}
function winsOf(pair) {
  const shared = eachOnce(gathered(pair).of("win"));
  const was = new Set(shared.map(({ fields }) => fields.was));
  const all = [...shared, ...mineOf(pair, "win").filter(({ id }) => !was.has(id))];
  return all.map((entry) => ({ at: firstTime(entry), entry })).sort((one, other) => other.at - one.at || (one.entry.id < other.entry.id ? 1 : -1));
}

var WIDTH = 640;
var HEIGHT = 160;
var EDGE = 4;
var LEAST = 12;
var WEEK = 7 * 864e5;
var MARKS = [0, 13, 26, 39, WEEKS];
function YearLine({ moves, now = Date.now() }) {
  const counts = weekByWeek(moves, now);
  const most = Math.max(LEAST, counts[WEEKS]);
  const x = (week) => EDGE + week / WEEKS * (WIDTH - 2 * EDGE);
  const y = (count) => HEIGHT - EDGE - count / most * (HEIGHT - 2 * EDGE);
  const points = counts.map((count, week) => `${x(week).toFixed(1)},${y(count).toFixed(1)}`).join(" ");
  const monthAt = (week) => new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric" }).format(now - (WEEKS - week) * WEEK);
  return un`
    <figure class="year-line">
      <svg class="year-line__plot" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${t("moved-line-said", { from: monthAt(0), until: monthAt(WEEKS), count: counts[WEEKS] })}>
        <line class="year-line__ground" x1="0" y1=${HEIGHT - 1} x2=${WIDTH} y2=${HEIGHT - 1} />
        <polyline class="year-line__ink" points=${points} />
      </svg>
      <figcaption class="year-line__ends"><span>${monthAt(0)}</span><span>${t("moved-line")}</span><span>${monthAt(WEEKS)}</span></figcaption>
      <${Reveal} label=${t("moved-in-words")}>
        <ul class="year-line__words">${MARKS.slice(1).map((week) => un`<li key=${week}>${t("moved-by", { when: monthAt(week), count: counts[week] })}</li>`)}</ul>
      <//>
    </figure>`;
}

function asText(moves, { from, until, title, month: sayMonth2, label, said }) {
  const inside = moves.filter(({ at }) => (!from || dayOf(new Date(at)) >= from) && (!until || dayOf(new Date(at)) <= until));
  if (inside.length === 0) return "";
  const months = byMonth(inside).map(({ month, moves: found }) => `## ${sayMonth2(month)}

${found.map((move) => item(move, label, said)).join("\n")}
`);
  return `# ${title}

${months.join("\n")}`;
}
function item({ what, entry }, label, said) {
  const more = ["why", "helped_by"].filter((name) => entry.fields[name]).map((name) => said(name === "why" && what === "lesson" ? "learned" : name, entry.fields[name]));
  const lines = [`${label(what)}: ${entry.words}`, ...more].map(indent);
  return `- ${lines.join("\n  ")}`;
}
var indent = (words) => words.trim().replace(/\n+/g, "\n  ");

var KINDS = ["win", "lesson", "step", "promise"];
var YEAR = -365;
function TakeAlong({ moves }) {
  const [from, setFrom] = Nt(dayIn(YEAR));
  const [until, setUntil] = Nt(dayIn(0));
  const [kinds, setKinds] = Nt(new Set(KINDS));
  const flip = (kind) => (on) => setKinds(new Set(KINDS.filter((each) => each === kind ? on : kinds.has(each))));
  const own = moves.filter(({ entry, what }) => entry.author === me.value?.id && kinds.has(what));
  const text = asText(own, { from, until, title: t("moved-title"), month: sayMonth, label: (what) => t(`moved-is-${what}`), said: (name, words) => `${t(`moved-said-${name.replace("_", "-")}`)}: ${words}` });
  return un`
    <div class="take-along stack">
      <p class="soft">${t("moved-own-words")}</p>
      <div class="take-along__days">
        <${Field} label=${t("moved-from")} type="date" value=${from} onInput=${setFrom} max=${until} />
        <${Field} label=${t("moved-until")} type="date" value=${until} onInput=${setUntil} min=${from} />
      </div>
      <div class="choice__chips" role="group" aria-label=${t("moved-which")}>${KINDS.map((kind) => un`
        <${Toggle} chip key=${kind} label=${t(`moved-all-${kind}`)} checked=${kinds.has(kind)} onChange=${flip(kind)} />`)}</div>
      <pre class="take-along__text" tabindex="0" role="region" aria-label=${t("moved-preview")}>${text || t("moved-nothing")}</pre>
      ${text && un`
        <${Notice} tone="notice" title=${t("moved-unsealed")} acts=${un`
          <${Button} kind="main" onClick=${() => saveFile(text)}>${t("moved-save")}<//>
          <${Button} onClick=${() => copy(text)}>${t("moved-copy")}<//>`}>${t("moved-unsealed-next")}<//>`}
    </div>`;
}
async function copy(text) {
  const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
  toast(t(done ? "act-copied" : "error-no-copy"));
}
function saveFile(text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: `${t("moved-file")}-${dayIn(0)}.md` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 6e4);
}

function everywhere() {
  const mine = gathered("mine");
  const all = pairs.value.flatMap((pair) => myMoves(gathered(pair.id), mine, me.value?.id ?? "", pair.id).map((move) => ({ ...move, pair })));
  return all.sort(newestFirst);
}
function WhatMoved() {
  const moves = everywhere();
  const months = byMonth(moves);
  return un`
    <div class="moved">
      <${PageHead} title=${t("moved-title")} seenBy=${t("seen-by-you")} lead=${moves.length > 0 && t("moved-lead")} />
      ${moves.length === 0 && (openPairs.value.length > 0 ? un`<${Blank}>${t("moved-empty")}<//><p class="soft">${t("progress-empty-next")}</p>` : un`<${InviteFirst}>${t("moved-no-alcove")}<//>`)}
      ${moves.length > 0 && un`
        <${YearLine} moves=${moves.filter(({ what }) => what !== "promise")} />
        <${Reveal} label=${t("moved-take-along")}><${TakeAlong} moves=${moves} /><//>
        ${months.map(({ month, moves: moves2 }) => un`<${Month} key=${month} month=${month} moves=${moves2} />`)}`}
    </div>`;
}
function Month({ month, moves }) {
  return un`
    <${Section} id=${`moved-${month}`} class="moved__month" title=${sayMonth(month)}>
      <${List} labelledby=${`moved-${month}-title`}>${moves.map(({ what, entry, at, pair }) => un`
        <${Row} key=${entry.id} meta=${un`
          <span>${t(`moved-is-${what}`)}</span>
          <span><${When} at=${new Date(at)} as="day" /></span>
          <span><a href=${`/alcove/${pair.id}/progress`}>${t("name-you-and", { name: pair.counterpart.name })}</a></span>
          ${entry.safe === "mine" && un`<span>${t("state-unsaid")}</span>`}`}>${entry.words}<//>`)}<//>
    <//>`;
}

function SayMore({ pair, params }) {
  const [asked, ask] = Nt(
    /** @type {string | null} */
    null
  );
  const win = gathered(params.safe).get(params.id);
  if (!win) return un`<p>${t("error-not-there")}</p>`;
  return un`
    <div class="stack">
      <p class="said__words">${win.words}</p>
      <${SaidOfWin} win=${win} asked=${asked} ask=${ask} />
      <${AboutWin} win=${win} pair=${pair} asked=${asked} ask=${ask} />
    </div>`;
}
export {
  WhatMoved as moved,
  Progress as progress,
  SayMore as sayMore
};
