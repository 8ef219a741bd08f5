import {
  FOUND,
  stateOf,
  tellAll
} from "./chunk-SUHJU7BM.js";
import {
  feltInWords
} from "./chunk-I5C2DUCL.js";
import {
  LISTS,
  tickOf
} from "./chunk-YSYIUHV4.js";
import {
  parseBundle
} from "./chunk-NO7HG6NV.js";
import {
  textOf
} from "./chunk-GFFXDHMS.js";
import {
  SETTLED,
  gathered,
  isOpen,
  me,
  safe,
  t,
  unlocked
} from "./start.js";
import {
  AlcoveError
} from "./first.js";

var UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
var EDGES = /^[\s.]+|[\s.]+$/gu;
var LONGEST = 60;
function folderNames(names) {
  const taken = /* @__PURE__ */ new Set();
  return names.map((name) => {
    const plain = [...name.normalize("NFC").replace(UNFIT, " ").replace(EDGES, "")].slice(0, LONGEST).join("").replace(EDGES, "") || "alcove";
    let free = plain;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${plain} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

var SIGNS = /[\\`*_{}[\]<>#+!|~]/g;
var BEGINNINGS = /^(\s*)([-=]|\d+[.)])/;
var escape = (text) => text.replace(SIGNS, "\\$&").replace(BEGINNINGS, (_, space, sign) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`);
var quote = (text) => text.split("\n").map((line) => `> ${escape(line)}`.trimEnd()).join("  \n");
var item = (name, text) => `- **${escape(name)}:** ${escape(text).replaceAll("\n", "  \n  ")}`;
var heading = (text) => escape(text.replaceAll("\n", " "));
var two = (number) => String(number).padStart(2, "0");
var dayOf = (at) => `${String(at.getFullYear()).padStart(4, "0")}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
var momentOf = (at) => `${dayOf(at)}, ${two(at.getHours())}:${two(at.getMinutes())}`;

var FORM = 1;
var inSeconds = (at) => at.toISOString().replace(/\.\d+Z$/, "Z");
function pairAsJson({ pair, person, ours, at, lies }) {
  const { id, counterpart, myRole, theirRole, closed } = pair;
  const people = [{ id: person.id, name: person.name, role: myRole, me: true }, { id: counterpart.id, name: counterpart.name, role: theirRole, me: false }];
  const meetings = lies.meetings.value.map(({ id: meeting, startsAt, minutes, zone, state, startedAt, heldAt, moves, movedInCalendarBy, rhythm, slotOn }) => ({ id: meeting, starts_at: startsAt, minutes, zone, state, started_at: startedAt, held_at: heldAt, moves, moved_in_calendar_by: movedInCalendarBy, rhythm, slot_on: slotOn }));
  return {
    form: FORM,
    taken_at: inSeconds(at),
    alcove: id,
    closed_at: closed?.at ?? null,
    people,
    meetings,
    ...recordsOf([...ours.entries.values()], lies)
  };
}
function mineAsJson(own, belongs, person, at, lies) {
  const entries = [...own.entries.values()].filter((entry) => entry.cannotOpen || belongs(entry));
  return { form: FORM, taken_at: inSeconds(at), people: [{ id: person.id, name: person.name, me: true }], ...recordsOf(entries, lies) };
}
function recordsOf(entries, lies) {
  const sorted = entries.sort((one, other) => one.id < other.id ? -1 : 1);
  const unreadable = sorted.filter(({ cannotOpen }) => cannotOpen).map(({ id, author }) => ({ id, author }));
  const records = sorted.filter(({ cannotOpen }) => !cannotOpen).map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    author: entry.author,
    made_at: entry.madeAt.toISOString(),
    version: entry.version,
    at: entry.at,
    words: entry.words,
    fields: entry.fields,
    ...entry.mine && entry.own === false && { in_my_name_but_not_by_me: true },
    earlier: lies.versions(entry.id)
  }));
  return { records, unreadable };
}

function mineAsMarkdown(own, belongs, title) {
  const parts = [`# ${title}`];
  for (const kind of FOUND) {
    const all = own.of(kind).filter(belongs);
    if (all.length > 0) parts.push(`## ${t(`story-kind-${kind}`)}`);
    for (const entry of all) parts.push(`**${dayOf(entry.madeAt)}**`, quote([kind === "checkin" && feltInWords(entry.fields), textOf(entry)].filter(Boolean).join("\n")));
  }
  if (parts.length === 1) parts.push(t("export-mine-empty"));
  return `${parts.join("\n\n")}
`;
}

var UNDER = 3;
var STEP = 3;
function notesAsMarkdown(notes, nameOf, answersTo) {
  const blocks = [];
  let counts = [];
  let hand = "";
  for (const note of notes) {
    const name = nameOf(note);
    if (name !== hand) {
      blocks.push(`**${heading(name)}:**`);
      [hand, counts] = [name, []];
    }
    if (!LISTS.includes(note.fields.shape)) {
      blocks.push(alone(note));
      counts = [];
      continue;
    }
    const level = Math.min(note.fields.level ?? 1, counts.length + 1);
    const count = (counts[level - 1] ?? 0) + 1;
    const line = listed(note, level, count, tickOf(note, answersTo(note.id)));
    blocks.push(counts.length > 0 ? `${blocks.pop()}
${line}` : line);
    counts = [...counts.slice(0, level - 1), note.fields.shape === "numbered" ? count : 0];
  }
  return blocks.join("\n\n");
}
function alone(note) {
  const { shape, level = 1 } = note.fields;
  if (shape === "heading") return `${"#".repeat(UNDER + level)} ${heading(note.words)}`;
  if (shape === "quote") return quote(note.words);
  if (shape === "code") return fenced(note.words);
  return note.words.split("\n").map(escape).join("  \n");
}
function fenced(words) {
  const longest = Math.max(2, ...(words.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}
${words}
${fence}`;
}
function listed({ words, fields }, level, count, { byMe, byOther }) {
  const sign = fields.shape === "numbered" ? `${count}.` : fields.shape === "check" ? `- [${byMe || byOther ? "x" : " "}]` : "-";
  const far = " ".repeat(STEP * (level - 1));
  return `${far}${sign} ${words.split("\n").map(escape).join(`  
${far}${" ".repeat(STEP)}`)}`;
}

function storyAsMarkdown({ pair, person, ours, chapters, at }) {
  const { name } = pair.counterpart;
  const scribe = new Scribe(ours, person, name);
  scribe.say(`# ${heading(t("export-story-title", { me: person.name, name }))}`, t("export-story-taken", { at: momentOf(at) }));
  if (pair.closed) scribe.say(t("export-story-closed", { at: dayOf(new Date(pair.closed.at)) }));
  for (const chapter of chapters.toReversed()) scribe.chapter(chapter);
  scribe.rest();
  return `${scribe.parts.join("\n\n")}
`;
}
var Scribe = class {
  /** @param {any} ours @param {{ id: string, name: string }} person @param {string} name */
  constructor(ours, person, name) {
    this.ours = ours;
    this.person = person;
    this.name = name;
    this.parts = [];
  }
  /** @param {...string} parts */
  say(...parts) {
    this.parts.push(...parts.filter(Boolean));
  }
  /** @param {any} entry */
  nameOf(entry) {
    if (entry.safe === "mine") return t("export-alone", { name: this.person.name });
    return entry.mine ? this.person.name : this.name;
  }
  /** @param {import("../story/telling.js").Chapter} chapter */
  chapter({ at, told, between, skipped, heard, past }) {
    if (skipped) return this.say(`## ${dayOf(at)}`, t("export-story-skipped"));
    if (past) return this.say(`## ${dayOf(at)}`, this.said(past.entry), this.notes(past.notes));
    if (heard) return this.say(`## ${t("export-story-between", { at: dayOf(at) })}`, this.said(heard));
    if (between) return this.say(`## ${t("export-story-between", { at: dayOf(at) })}`, ...between.items.toReversed().map((each) => this.said(each)));
    this.say(`## ${dayOf(at)}`, this.notes(told.arrival));
    for (const { topic, notes, outcome, promises } of told.topics) {
      this.say(this.said(topic), this.notes(notes), outcome ? this.outcome(outcome) : "", this.promises(promises));
    }
    if (told.along.length > 0) this.say(`### ${t("story-along")}`, this.notes(told.along));
    this.say(this.promises(told.promises));
    const steps = told.steps.map(({ promise }) => promise).filter(Boolean);
    if (steps.length > 0) this.say(`### ${t("story-steps")}`, this.promises(steps));
  }
  /** What lies there still. */
  rest() {
    const topics = this.ours.of("topic").filter(isOpen);
    const promises = this.ours.of("promise").filter((each) => !SETTLED.has(stateOf(this.ours, each)));
    if (topics.length > 0) this.say(`## ${t("export-story-table")}`, ...topics.map((each) => this.said(each)));
    if (promises.length > 0) this.say(`## ${t("export-story-promises")}`, this.promises(promises));
  }
  /** Somebody's words under their name, with the answers. @param {any} entry */
  said(entry) {
    const text = [entry.kind === "checkin" && feltInWords(entry.fields), entry.kind === "topic" ? entry.words : textOf(entry)].filter(Boolean).join("\n");
    const head = `**${heading(this.nameOf(entry))}** · ${t(`story-kind-${entry.kind}`)} · ${dayOf(entry.madeAt)}`;
    const replies = this.ours.answersTo(entry.id).filter(({ words }) => words);
    return [head, text && quote(text), this.lines(replies)].filter(Boolean).join("\n\n");
  }
  /** @param {any[]} entries */
  lines(entries) {
    return entries.map((entry) => item(this.nameOf(entry), textOf(entry))).join("\n");
  }
  /** @param {any[]} notes */
  notes(notes) {
    return notesAsMarkdown(notes, (note) => this.nameOf(note), (id) => this.ours.answersTo(id));
  }
  /** @param {any[]} promises */
  promises(promises) {
    return promises.map((promise) => {
      const owner = promise.fields.owner === this.person.id ? this.person.name : this.name;
      return `${item(t("export-story-promised", { name: owner }), textOf(promise))} (${t(`export-promise-${stateOf(this.ours, promise)}`)})`;
    }).join("\n");
  }
  /** @param {{ what: string, words?: string }} outcome */
  outcome({ what, words }) {
    return [`*${t(`outcome-${what}`)}*`, words && quote(words)].filter(Boolean).join("\n\n");
  }
};

var LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
async function formatAgeRecipient(bundle) {
  return bech32("age1pq", (await parseBundle(bundle)).kem);
}
function bech32(prefix, data) {
  const values = regroup(data);
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const spread = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const check = polymod([...spread, ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  for (let at = 5; at >= 0; at -= 1) values.push(check >> 5 * at & 31);
  return `${prefix}1${values.map((value) => LETTERS[value]).join("")}`;
}
function regroup(data) {
  const values = [];
  let [held, bits] = [0, 0];
  for (const byte of data) {
    held = (held << 8 | byte) & 4095;
    for (bits += 8; bits >= 5; bits -= 5) values.push(held >> bits - 5 & 31);
  }
  if (bits > 0) values.push(held << 5 - bits & 31);
  return values;
}
function polymod(values) {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = (check & 33554431) << 5 ^ value;
    GENERATOR.forEach((generator, at) => {
      if (top >> at & 1) check ^= generator;
    });
  }
  return check;
}

async function sealArchive(files, lock) {
  const { strToU8, zipSync } = await import("./fflate-2D7NVDRQ.js");
  const packed = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  if (lock.plain) return { bytes: packed, ending: "zip" };
  const { Encrypter } = await import("./vendor/age.js");
  const age = new Encrypter();
  if (lock.kit) age.addRecipient(await ownRecipient());
  else if (lock.passphrase) age.setPassphrase(lock.passphrase);
  else throw new AlcoveError("words-empty");
  await drawn();
  return { bytes: await age.encrypt(packed), ending: "zip.age" };
}
async function ownRecipient() {
  const keys = unlocked();
  if (!keys) throw new AlcoveError("locked");
  return formatAgeRecipient(keys.bundle);
}
var drawn = () => new Promise((resolve) => setTimeout(resolve, 50));

var KEPT = 6e4;
async function takeCopy(taken, all, lock) {
  const files = filesOf(taken, all, /* @__PURE__ */ new Date());
  const { bytes, ending } = await sealArchive(files, lock);
  const name = `alcove-${(/* @__PURE__ */ new Date()).toISOString().slice(0, 10)}.${ending}`;
  give(bytes, name);
  return name;
}
function filesOf(taken, all, at) {
  const person = (
    /** @type {{ id: string, name: string }} */
    me.value
  );
  const own = gathered("mine");
  const files = { "README.md": `${t("export-readme", { name: person.name, at: momentOf(at) })}
` };
  const folders = folderNames(taken.map(({ counterpart }) => counterpart.name));
  taken.forEach((pair, index) => {
    const ours = gathered(pair.id);
    const belongs = ({ fields }) => fields.pair === pair.id;
    const about = { pair, person, ours, at };
    files[`${folders[index]}/story.md`] = storyAsMarkdown({ ...about, chapters: tellAll(pair.id).chapters });
    files[`${folders[index]}/records.json`] = asText(pairAsJson({ ...about, lies: safe(pair.id) }));
    files[`${folders[index]}/mine.md`] = mineAsMarkdown(own, belongs, t("export-mine-of", { name: pair.counterpart.name }));
    files[`${folders[index]}/mine.json`] = asText(mineAsJson(own, belongs, person, at, safe("mine")));
  });
  if (!all) return files;
  const known = new Set(taken.map(({ id }) => id));
  const belongsNowhere = ({ fields }) => !known.has(fields.pair);
  files["mine.md"] = mineAsMarkdown(own, belongsNowhere, t("export-mine-rest"));
  files["mine.json"] = asText(mineAsJson(own, belongsNowhere, person, at, safe("mine")));
  return files;
}
var asText = (value) => `${JSON.stringify(value, null, 2)}
`;
function give(bytes, name) {
  const address = URL.createObjectURL(new Blob([
    /** @type {BlobPart} */
    bytes
  ], { type: "application/octet-stream" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

export {
  takeCopy,
  filesOf
};
