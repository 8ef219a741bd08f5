import {
  Paragraphs,
  linesOfMarkup,
  linesOfText
} from "./chunk-OXZ2ZTIO.js";
import {
  Marked,
  notesAt
} from "./chunk-YSYIUHV4.js";
import {
  Button,
  Choice,
  Field,
  LINE_MOST,
  Notice,
  Nt,
  PageHead,
  Reveal,
  Section,
  Select,
  Toggle,
  When,
  dayIn,
  draft,
  gathered,
  me,
  mineOf,
  moveFocus,
  safe,
  sentenceOf,
  t,
  te,
  toast,
  un,
  useOwnId
} from "./start.js";
import "./first.js";

var MONTHS = [
  "january|jan|januar|jänner|jaenner",
  "february|feb|februar|feber",
  "march|mar|märz|maerz|mär|mrz",
  "april|apr",
  "may|mai",
  "june|jun|juni",
  "july|jul|juli",
  "august|aug",
  "september|sept|sep",
  "october|oct|oktober|okt",
  "november|nov",
  "december|dec|dezember|dez"
];
var MONTH = `(?<month>${MONTHS.join("|")})\\.?`;
var WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so)\\.?,?\\s+";
var YEAR = "(?<year>(?:19|20)\\d\\d)";
var FORMS = [
  `${YEAR}(?<sign>[-/.])(?<m>\\d{1,2})\\k<sign>(?<d>\\d{1,2})(?!\\d)`,
  `(?<![\\d.])(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.(?:\\s?${YEAR}|\\s?(?<short>\\d\\d)(?!\\d)|(?!\\s?\\d))`,
  `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?(?![\\p{L}\\d])`,
  `(?<![\\p{L}])${MONTH}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?(?![\\p{L}\\d:])`,
  `(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?:${YEAR}|(?<short>\\d\\d)(?!\\d))`
].map((form) => new RegExp(`(?:(?<![\\p{L}])${WEEKDAY})?${form}`, "iu"));
function dayInLine(line, { year, monthFirst = false }) {
  for (const form of FORMS) {
    const hit = form.exec(line);
    const found = hit?.groups && dayOfParts(hit.groups, year, monthFirst);
    if (!hit || !found) continue;
    const rest = `${line.slice(0, hit.index)} ${line.slice(hit.index + hit[0].length)}`;
    return { ...found, at: hit.index, rest: rest.replaceAll(/^[\s\-–—:|,()[\]·*_#]+|[\s\-–—:|,()[\]·*_#]+$/g, "").replaceAll(/\s+/g, " ") };
  }
  return null;
}
function dayOfParts({ year: said, short, m, d, month, first, second }, year, monthFirst) {
  const ofYear = said ? Number(said) : short ? 2e3 + Number(short) : year;
  if (first && second) {
    const [one, two] = [Number(first), Number(second)];
    const isMonthFirst = two > 12 || one <= 12 && monthFirst;
    const day2 = checked(ofYear, isMonthFirst ? one : two, isMonthFirst ? two : one);
    return day2 && { day: day2, isSure: one > 12 || two > 12 || one === two };
  }
  const named = month === void 0 ? Number(m) : 1 + MONTHS.findIndex((names) => names.split("|").includes(month.toLowerCase()));
  const day = checked(ofYear, named, Number(d));
  return day && { day, isSure: Boolean(said || short) };
}
function checked(year, month, day) {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return at.toISOString().slice(0, 10);
}
function putsMonthFirst(text) {
  for (const [, first, second] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{2,4}/g)) {
    if (Number(first) > 12) return false;
    if (Number(second) > 12) return true;
  }
  return null;
}

var REST_MOST = 40;
var ACTION = /^(?:\*\*)?(?:todo|to do|action(?: items?)?|ai|ap|next steps?|follow[- ]?up|aufgabe|nächster schritt|offen)(?:\*\*)?\s*[:\-–](?:\*\*)?\s*(\S.*)$/is;
var ACTIONS_HEADING = /^(?:action items?|actions|todos?|to[- ]dos?|next steps|follow[- ]?ups?|aufgaben|nächste schritte|offene punkte|vereinbart|agreed)\b/i;
var TOPICS_HEADING = /^(?:for )?(?:next (?:time|meeting)|topics(?: for .*)?|parking lot|backlog|later|themen.*|nächstes mal|für das nächste .*|später|themenspeicher)\b/i;
var OPEN_SHAPES = ["item", "numbered", "check", void 0];
function meetingsOf(lines, { year, monthFirst = false }) {
  const found = [];
  let level = null;
  let known = year;
  let under = (
    /** @type {Brought['offer']} */
    void 0
  );
  for (const line of lines) {
    const head = headOf(line, level, { year: known, monthFirst });
    if (head) {
      if (line.shape === "heading") level ??= line.level ?? 1;
      known = Number(head.day.slice(0, 4));
      under = void 0;
      found.push({ day: head.day, isSure: head.isSure, title: head.rest, lines: [] });
      continue;
    }
    if (found.length === 0) found.push({ day: null, isSure: false, title: "", lines: [] });
    under = offerUnder(line, under);
    found.at(-1).lines.push(offered(line, under));
  }
  return joined(found);
}
function headOf({ shape, level: own = 1, words }, level, how) {
  const isHeading = shape === "heading";
  if (shape && !isHeading) return null;
  if (level !== null && (!isHeading || own > level)) return null;
  const plain = words.replaceAll("**", "");
  if (plain.includes("\n") || [...plain].length > LINE_MOST) return null;
  const found = dayInLine(plain, how);
  return found && (isHeading || [...found.rest].length <= REST_MOST) && (isHeading || startsWithDay(plain, how)) ? found : null;
}
var BEFORE = /^(?:[^\p{L}\d]|(?:1[:-]1|one[- ]on[- ]one|meeting|jour fixe|gespräch|date|datum|notes|notizen|on|vom|am|from)(?![\p{L}\d]))+/iu;
var startsWithDay = (words, how) => dayInLine(words.replace(BEFORE, ""), how)?.at === 0;
function offerUnder({ shape, words }, before) {
  const plain = words.replaceAll("**", "").replace(/:$/, "").trim();
  const isHead = shape === "heading" || !shape && /^[^\n]{1,40}:?$/.test(plain) && (words.endsWith(":") || words.startsWith("**"));
  if (!isHead) return before;
  return ACTIONS_HEADING.test(plain) ? "promise" : TOPICS_HEADING.test(plain) ? "topic" : void 0;
}
function offered(line, under) {
  if (line.shape === "heading" || !OPEN_SHAPES.includes(line.shape) || line.checked) return { ...line };
  const isList = line.shape !== void 0;
  if (ACTION.test(line.words)) return { ...line, offer: "promise" };
  if (under && isList) return { ...line, offer: under };
  return line.shape === "check" ? { ...line, offer: "promise" } : { ...line };
}
var wordsOfOffer = ({ words }) => ACTION.exec(words)?.[1].trim() ?? words;
function joined(found) {
  const days = /* @__PURE__ */ new Map();
  for (const past of found) {
    const key = `${past.day}
${past.title}`;
    const known = days.get(key);
    if (known) known.lines.push(...past.lines);
    else days.set(key, past);
  }
  return [...days.values()].sort((one, other) => (one.day ?? "") < (other.day ?? "") ? -1 : Number((one.day ?? "") > (other.day ?? "")));
}

var AT_ONCE = 20;
var lastBrought = te(
  /** @type {any} */
  null
);
async function bringIn(pair, meetings, alone, onStep) {
  const lies = alone ? "mine" : pair;
  const own = alone ? { pair } : {};
  const ids = [];
  try {
    for (const { day, title, lines, take } of meetings) {
      if (!take) continue;
      const meeting = await safe(lies).put("past", title, { day, ...own });
      ids.push(meeting);
      const kept = lines.filter((line) => line.take);
      await inSteps(kept, async (line) => {
        const made = [safe(lies).put("note", line.words, { ...shapeOf(line), meeting, ...own })];
        if (line.become === "topic") made.push(safe(lies).put("topic", wordsOfOffer(line), own));
        if (line.become === "promise") made.push(safe(lies).put("promise", wordsOfOffer(line), { owner: me.value?.id, ...own }));
        ids.push(...await Promise.all(made));
        onStep(ids.length);
      });
    }
  } finally {
    if (ids.length > 0) lastBrought.value = { pair, safe: lies, ids };
  }
}
var shapeOf = ({ shape, level, checked: checked2 }) => ({ ...shape && { shape }, ...level && { level }, ...checked2 && shape === "check" && { checked: checked2 } });
async function inSteps(all, act) {
  for (let at = 0; at < all.length; at += AT_ONCE) await Promise.all(all.slice(at, at + AT_ONCE).map(act));
}
async function takeBack() {
  const brought = lastBrought.value;
  if (!brought) return;
  lastBrought.value = null;
  const lies = safe(brought.safe);
  await inSteps(brought.ids.filter((id) => lies.entries.value.has(id)), (id) => lies.erase(id));
}
var notesOfPast = (pair, past) => notesAt({ pair, of: past.id, fields: {} });
async function erasePast(pair, past) {
  const lies = safe(past.safe);
  const ids = [past.id, ...notesOfPast(pair, past).filter(({ mine }) => mine).map(({ id }) => id)];
  await inSteps(ids, (id) => lies.erase(id));
  return () => inSteps(ids, (id) => lies.bringBack(id));
}
async function sharePast(pair, past) {
  const ours = gathered(pair);
  const laid = (kind) => new Map(ours.of(kind).filter(({ mine, fields }) => mine && fields.was).map(({ id, fields }) => [fields.was, id]));
  const meeting = laid("past").get(past.id) ?? await safe(pair).put("past", past.words, { day: past.fields.day, was: past.id });
  const before = laid("note");
  const notes = notesOfPast(pair, past).filter((note) => note.safe === "mine");
  await inSteps(notes.filter(({ id }) => !before.has(id)), ({ id, words, fields }) => safe(pair).put("note", words, { ...shapeOf(fields), meeting, was: id }));
  await inSteps([...notes.map(({ id }) => id), past.id], (id) => safe("mine").erase(id));
}
function myPasts(pair) {
  const ours = gathered(pair).of("past").filter(({ mine }) => mine);
  const own = mineOf(pair, "past");
  const whole = ours.filter(({ fields }) => !own.some(({ id }) => id === fields.was));
  return [...own, ...whole].sort((one, other) => one.fields.day === other.fields.day ? 0 : one.fields.day < other.fields.day ? 1 : -1);
}

function Kept({ pair }) {
  const all = myPasts(pair.id);
  const { name } = pair.counterpart;
  const alone = all.filter((past) => past.safe === "mine");
  const [done, setDone] = Nt(
    /** @type {number | null} */
    null
  );
  if (all.length === 0) return null;
  const shareAll = async () => {
    try {
      for (const [at, past] of alone.entries()) {
        setDone(at);
        await sharePast(pair.id, past);
      }
      toast(t("bring-shared", { name }));
    } catch (failure) {
      toast(sentenceOf(failure));
    } finally {
      setDone(null);
    }
  };
  const acts = alone.length > 1 && un`<${Button} small onClick=${shareAll}>${t("bring-share-all", { name })}<//>`;
  return un`
    <${Section} id="brought" title=${t("bring-brought")} note=${t("bring-brought-note", { name })} acts=${acts}>
      <p class="meta" role="status">${done !== null && t("bring-sharing", { done, all: alone.length })}</p>
      <ul class="bring__meetings">${all.map((past) => un`<${One} key=${past.id} past=${past} pair=${pair} />`)}</ul>
    <//>`;
}
function One({ past, pair }) {
  const [open, setOpen] = Nt(false);
  const { name } = pair.counterpart;
  const notes = notesOfPast(pair.id, past);
  const isMine = past.safe === "mine";
  const erase = async () => {
    const bringBack = await erasePast(pair.id, past);
    toast(t("table-erased"), { undo: () => bringBack().catch((failure) => toast(sentenceOf(failure))) });
  };
  const share = () => sharePast(pair.id, past).then(() => toast(t("bring-shared", { name })), (failure) => toast(sentenceOf(failure)));
  return un`
    <li class="bring__meeting">
      <div class="bring__head">
        <p><b><${When} at=${past.fields.day} as="day" /></b> <span class="said-inline">${past.words}</span> <span class="meta">${t(isMine ? "seen-by-you" : "seen-by-two", { name })}</span></p>
        <div class="cluster">
          ${isMine && un`<${Button} small onClick=${share}>${t("bring-share", { name })}<//>`}
          <${Button} small kind="quiet" onClick=${erase}>${t("act-erase")}<//>
        </div>
      </div>
      ${notes.length > 0 && un`
        <${Reveal} label=${t("bring-notes", { count: notes.length })} open=${open} onToggle=${setOpen}>
          ${open && un`<${Paragraphs} notes=${notes} place=${{ pair: pair.id, of: past.id, fields: { meeting: past.id } }} name=${name} />`}
        <//>`}
    </li>`;
}

var SIGNS = { heading: "", item: "– ", numbered: "1. ", check: "☐ ", quote: "", code: "" };
function LineShown({ line: { shape, level = 1, words, checked: checked2, take }, onTake }) {
  const id = useOwnId();
  const sign = checked2 ? "☑ " : (
    /** @type {Record<string, string>} */
    SIGNS[shape ?? ""] ?? ""
  );
  return un`
    <input class="notes__tick" type="checkbox" aria-labelledby=${id} checked=${take} onChange=${(event) => onTake(event.currentTarget.checked)} />
    <span class=${shape === "heading" ? "bring__words notes__heading" : shape === "code" ? "bring__words notes__code" : "bring__words"} data-level=${level} id=${id}>
      ${sign && un`<span aria-hidden="true">${sign}</span>`}${shape === "code" ? words : un`<${Marked} words=${words} />`}
    </span>`;
}

function Preview({ pair, seen, onChange, leave }) {
  const { name } = pair.counterpart;
  const [who, setWho] = Nt("mine");
  const [done, setDone] = Nt(
    /** @type {number | null} */
    null
  );
  const [wrong, setWrong] = Nt("");
  const taken = seen.filter(({ take }) => take);
  const lines = taken.reduce((sum, past) => sum + past.lines.filter(({ take }) => take).length, 0);
  const change = (key, to) => onChange(seen.map((past) => past.key === key ? { ...past, ...to } : past));
  const bring = async () => {
    const missing = taken.find(({ day }) => !/^\d{4}-\d\d-\d\d$/.test(day));
    if (taken.length === 0) return setWrong(t("bring-none-taken"));
    if (missing) return setWrong(t("bring-day-missing"));
    setWrong("");
    setDone(0);
    try {
      await bringIn(pair.id, taken, who === "mine", setDone);
      draft(`bring:${pair.id}`).clear();
      leave();
    } catch (failure) {
      setWrong(sentenceOf(failure));
      setDone(null);
    }
  };
  const options = [{ value: "mine", label: t("seen-by-choice-mine") }, { value: "ours", label: t("seen-by-choice-ours", { name }) }];
  return un`
    <${Section} id="look" title=${t("bring-found", { count: seen.length })} note=${t("bring-found-note")}>
      <ul class="bring__meetings">
        ${seen.map((past) => un`<${MeetingFound} key=${past.key} past=${past} isOurs=${who === "ours"} onChange=${(to) => change(past.key, to)} />`)}
      </ul>
      <div class="bring__foot">
        <${Choice} label=${t("field-who-reads")} hint=${t(who === "mine" ? "bring-mine-hint" : "bring-ours-hint", { name })} optional=${false} options=${options} value=${who} onChange=${setWho} />
        ${wrong && un`<p class="field__error" role="alert">${wrong}</p>`}
        <div class="cluster">
          <${Button} kind="main" onClick=${bring}>${t("bring-act")}<//>
          ${done === null && un`<${Button} kind="quiet" onClick=${leave}>${t("act-cancel")}<//>`}
        </div>
        <p class="meta" role="status">${done === null ? t("bring-count", { meetings: taken.length, lines }) : t("bring-going", { done })}</p>
      </div>
    <//>`;
}
function MeetingFound({ past, isOurs, onChange }) {
  const [open, setOpen] = Nt(false);
  const { take, day, isSure, title, lines } = past;
  const change = (at, to) => onChange({ lines: lines.map((line, each) => each === at ? { ...line, ...to } : line) });
  const offers = lines.filter(({ offer, take: stays }) => offer && stays).length;
  return un`
    <li class="bring__meeting" data-left-out=${take ? void 0 : ""}>
      <div class="bring__head">
        <${Toggle} label=${title || t("bring-untitled")} checked=${take} onChange=${(on) => onChange({ take: on })} />
        <${Field} quiet label=${t("bring-day")} type="date" value=${day} onInput=${(to) => onChange({ day: to, isSure: true })} />
      </div>
      ${!isSure && un`<p class="meta bring__unsure">${t("bring-unsure")}</p>`}
      ${lines.length > 0 && un`
        <${Reveal} label=${t("bring-lines", { count: lines.length, offers })} open=${open} onToggle=${setOpen}>
          ${open && un`<ul class="bring__lines">${lines.map((line, at) => un`
            <li class="bring__line" key=${at} data-left-out=${line.take ? void 0 : ""}>
              <${LineShown} line=${line} onTake=${(on) => change(at, { take: on })} />
              ${line.offer && line.take && un`<${Become} line=${line} isOurs=${isOurs} onChange=${(become) => change(at, { become })} />`}
            </li>`)}</ul>`}
        <//>`}
    </li>`;
}
function Become({ line, isOurs, onChange }) {
  const options = ["note", "promise", "topic"].map((value) => ({ value, label: t(isOurs || value === "note" ? `bring-become-${value}` : `bring-become-${value}-alone`) }));
  return un`<${Select} label=${t("bring-become")} options=${options} value=${line.become} onChange=${onChange} />`;
}

var SIGNS2 = [",", ";", "	"];
function rowsOf(text, parse) {
  const { data } = parse(text, { delimitersToGuess: SIGNS2, skipEmptyLines: "greedy" });
  return data.map((row) => row.map((cell) => cell.trim()));
}
var DONE = /^(?:x|yes|ja|done|erledigt|true|closed|complete[d]?|✓|✔)$/i;
var DONE_COLUMN = /^(?:done|erledigt|status|state|closed|complete[d]?)$/i;
var ACTION_COLUMN = /^(?:action(?: items?)?|todos?|to[- ]do|next steps?|aufgaben?|nächste schritte)$/i;
function linesOfTable(text, how, parse) {
  const rows = rowsOf(text.replace(/^\ufeff/, ""), parse);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const dayed = (column) => rows.filter((row) => dayInLine(row[column] ?? "", how)).length;
  const day = Array.from({ length: width }, (_, column) => column).reduce((best, column) => dayed(column) > dayed(best) ? column : best, 0);
  const hasDays = width > 0 && dayed(day) > 0;
  const names = hasDays && rows.length > 1 && !dayInLine(rows[0][day] ?? "", how) ? rows[0] : [];
  const found = [];
  let last = "";
  for (const row of names.length > 0 ? rows.slice(1) : rows) {
    if (hasDays && row[day] && row[day] !== last) found.push({ shape: "heading", level: 1, words: last = row[day] });
    found.push(...linesOfRow(row.map((words, column) => ({ words, name: names[column] ?? "", isDay: hasDays && column === day }))));
  }
  return found;
}
function linesOfRow(cells) {
  const state = cells.find(({ name }) => DONE_COLUMN.test(name));
  const said = cells.filter((cell) => !cell.isDay && cell !== state && cell.words);
  return said.map(({ words, name }) => {
    const isAction = ACTION_COLUMN.test(name) || state !== void 0 && said.length === 1;
    if (isAction) return { shape: "check", words, ...DONE.test(state?.words ?? "") && { checked: (
      /** @type {true} */
      true
    ) } };
    return { shape: "item", words: said.length > 1 && name ? `**${name.replaceAll("*", "")}**: ${words}` : words };
  });
}

var FILE_MOST = 8e6;
var NotRead = class extends Error {
};
async function readFile(file) {
  if (file.size > FILE_MOST) throw new NotRead("bring-too-large");
  return readText(decoded(await file.arrayBuffer()), formOf(file.name));
}
function formOf(name) {
  const [, ending = ""] = /\.([a-z]+)$/i.exec(name) ?? [];
  return /^(?:csv|tsv)$/i.test(ending) ? "table" : /^html?$/i.test(ending) ? "markup" : "text";
}
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
async function linesOfTables(text, how) {
  const { parse } = await import("./csv-SMAXKK7E.js");
  return linesOfTable(text, how, parse);
}
async function readText(text, form) {
  if (text.includes("\0") || /^(?:PK\x03\x04|%PDF-|\{\\rtf)/.test(text)) throw new NotRead("bring-not-text");
  const how = { year: (/* @__PURE__ */ new Date()).getFullYear(), monthFirst: putsMonthFirst(text) ?? navigator.language === "en-US" };
  const isMarkup = form === "markup" || /^\s*<(?:!doctype html|html|meta|body)\b/i.test(text);
  const lines = form === "table" ? await linesOfTables(text, how) : isMarkup ? await linesOfMarkup(text) : linesOfText(text, { eachLine: true });
  const found = meetingsOf(lines, how).filter((past) => past.day || past.lines.length > 0);
  if (found.length === 0) throw new NotRead("bring-nothing");
  const first = found.find(({ day }) => day)?.day ?? dayIn(0);
  return found.map((past, key) => ({
    ...past,
    key,
    take: true,
    day: past.day ?? first,
    title: past.title.slice(0, 200),
    lines: past.lines.map((line) => ({ ...line, take: true, become: (
      /** @type {"note"} */
      "note"
    ) }))
  }));
}

function Bring({ pair }) {
  const [seen, setSeen] = Nt(
    /** @type {import("./read.js").MeetingSeen[] | null} */
    null
  );
  const show = (found) => {
    setSeen(found);
    moveFocus(found ? "#look-title" : "h1");
  };
  const { name } = pair.counterpart;
  const brought = lastBrought.value?.pair === pair.id && lastBrought.value;
  return un`
    <div class="bring">
      <${PageHead} title=${t("bring-title")} lead=${t("bring-lead", { name })} seenBy=${t("bring-seen-by")} />
      ${seen ? un`<${Preview} pair=${pair} seen=${seen} onChange=${setSeen} leave=${() => show(null)} />` : un`
          ${brought && un`
            <${Notice} tone="growth" live title=${t("bring-done")} acts=${un`<${Button} small onClick=${takeBack}>${t("act-undo")}<//><${Button} small kind="quiet" onClick=${() => {
    lastBrought.value = null;
  }}>${t("bring-good")}<//>`}>
              <p>${t(brought.safe === "mine" ? "bring-done-mine" : "bring-done-ours", { name })}</p>
            <//>`}
          <${Source} pair=${pair} onRead=${show} />
          <${Kept} pair=${pair} />`}
    </div>`;
}
function Source({ pair, onRead }) {
  const file = useOwnId();
  const kept = draft(`bring:${pair.id}`);
  const [wrong, setWrong] = Nt(
    /** @type {{ file?: string, text?: string }} */
    {}
  );
  const read = async (from, reading) => {
    try {
      onRead(await reading);
      setWrong({});
    } catch (failure) {
      setWrong({ [from]: failure instanceof NotRead ? t(failure.message) : sentenceOf(failure) });
    }
  };
  const choose = (event) => {
    const [chosen] = event.currentTarget.files;
    event.currentTarget.value = "";
    if (chosen) return read("file", readFile(chosen));
  };
  const look = (event) => {
    event.preventDefault();
    return read("text", readText(kept.value.value, "text"));
  };
  const paste = (event) => {
    const markup = event.clipboardData?.getData("text/html");
    if (!markup || kept.value.value) return;
    event.preventDefault();
    return read("text", readText(markup, "markup"));
  };
  return un`
    <${Section} id="from" title=${t("bring-from")}>
      <div class=${wrong.file ? "field field--wrong" : "field"}>
        <label class="field__label" for=${file}>${t("bring-file")}</label>
        <p class="field__hint" id=${`${file}-hint`}>${t("bring-file-hint")}</p>
        ${wrong.file && un`<p class="field__error" id=${`${file}-error`}><span class="away">${t("error-before")} </span>${wrong.file}</p>`}
        <input class="bring__file" type="file" id=${file} accept=".md,.markdown,.txt,.html,.htm,.csv,.tsv,text/*" aria-describedby=${wrong.file ? `${file}-hint ${file}-error` : `${file}-hint`} onChange=${choose} />
      </div>
      <form class="bring__text" noValidate onSubmit=${look}>
        <${Field} label=${t("bring-text")} hint=${t("bring-text-hint")} error=${wrong.text} shape="area" rows=${4} voice="said" value=${kept.value.value} onInput=${kept.set} onPaste=${paste} />
        <${Button} type="submit">${t("bring-look")}<//>
      </form>
    <//>`;
}
export {
  Bring as default
};
