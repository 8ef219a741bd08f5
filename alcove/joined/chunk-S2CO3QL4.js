import {
  AlcoveError,
  FIRST_ROWS,
  LARGEST_RECORD,
  PAGE,
  SealError,
  Y,
  addTrouble,
  asAlcoveError,
  ask,
  askFirstPage,
  askedAhead,
  capturedHere,
  changesOf,
  clearSignals,
  closeStore,
  concatBytes,
  connection,
  decodeBase64url,
  decodeText,
  deleteKeys,
  deleteStore,
  door,
  encodeBase64url,
  encodeText,
  endTrouble,
  equalBytes,
  forget,
  forgetKeys,
  hmacSha256,
  holdPairKey,
  invitations,
  isDay,
  isMoment,
  keepKey,
  keepRows,
  keptContext,
  lockReason,
  lookInto,
  lostPairs,
  me,
  ofPerson,
  openBase,
  openSealed,
  openStore,
  pageKey,
  pageOf,
  pairs,
  pinnedInbox,
  readAllDrafts,
  readNote,
  readOutbox,
  readReach,
  readRows,
  recallKeys,
  recordContext,
  rememberPerson,
  rowsPath,
  sealBlob,
  selfContext,
  server,
  sha256,
  takeLook,
  takeTrouble,
  te,
  troubles,
  unfitReason,
  waiting,
  whenSignedOut,
  whenTroubled,
  write,
  writeErasures,
  writeNote
} from "./chunk-5N4SIKSS.js";
import {
  AGENDA_MOST,
  ANSWERS_IN_WORDS,
  BELONGING,
  KINDS,
  LINES_LIST_MOST,
  LINE_MOST,
  LIST_MOST,
  MINUTES_LEAST,
  MINUTES_MOST,
  NOTICES_MOST,
  OUTCOMES,
  OUTCOME_MOST,
  PAYLOAD_LEAST,
  PAYLOAD_MOST,
  STATEMENTS,
  STEP_MOST,
  VERSIONS_MOST,
  WORDS_MOST
} from "./chunk-7VTAI3DB.js";

var keys = null;
var unlocked = () => keys;
function setUnlocked(given) {
  keys = given;
}

var nameOfCaptured = (id) => `captured ${id}`;
async function keysOfCaptured(person) {
  await openStore(person);
  return lookInto(["notes"]).store.getAllKeys(IDBKeyRange.bound(nameOfCaptured(""), nameOfCaptured("~")));
}
async function mayCapture() {
  return !unlocked() && await pinnedInbox() !== null;
}
async function countCaptured() {
  const person = unlocked()?.person ?? (await pinnedInbox())?.person;
  if (!person) {
    capturedHere.value = 0;
    return;
  }
  const names = await keysOfCaptured(person);
  const waiting3 = unlocked() ? 0 : await lookInto(["outbox"]).store.count();
  capturedHere.value = names.length + waiting3;
}

async function whyUnfit() {
  if (!globalThis.isSecureContext) return "insecure";
  if (!globalThis.crypto?.subtle || !navigator.locks || typeof BroadcastChannel === "undefined") return "no-webcrypto";
  if (typeof indexedDB === "undefined") return "no-storage";
  try {
    await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  } catch {
    return "no-ed25519";
  }
  return null;
}

var MOST_HOLES = 1e3;
var makeLedger = () => /* @__PURE__ */ new Map();
function noteNumber(ledger, author, seq, what = null) {
  if (!Number.isSafeInteger(seq) || seq < 1) return;
  const account = ledger.get(author) ?? { highest: 0, numbers: /* @__PURE__ */ new Map(), twice: false };
  const known = account.numbers.get(seq) ?? null;
  if (known !== null && what !== null && known !== what) account.twice = true;
  account.numbers.set(seq, known ?? what);
  account.highest = Math.max(account.highest, seq);
  ledger.set(author, account);
}
var hasTwoStories = (ledger) => [...ledger.values()].some(({ twice }) => twice);
var highestNumber = (ledger, author) => ledger.get(author)?.highest ?? 0;
function missingNumbers(ledger, author) {
  const account = ledger.get(author);
  if (!account || account.numbers.size === account.highest) return [];
  const holes = [];
  for (let seq = 1; seq < account.highest && holes.length < MOST_HOLES; seq += 1) if (!account.numbers.has(seq)) holes.push(seq);
  return holes;
}

var last = 0;
var counter = 0;
function makeId(now = Date.now()) {
  counter = now > last ? 0 : counter + 1;
  last = Math.max(last, now);
  if (counter > 4095) [last, counter] = [last + 1, 0];
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = 128 | random[0] & 63;
  const time = last.toString(16).padStart(12, "0");
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const middle = `7${counter.toString(16).padStart(3, "0")}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
function madeAt(id) {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}
function moment(at = /* @__PURE__ */ new Date()) {
  return `${at.toISOString().slice(0, 19)}Z`;
}

var DEEPEST = 8;
var [QUOTE, BACKSLASH] = [34, 92];
function formatPayload(payload) {
  checkPlain(payload, DEEPEST + 1);
  const data = encodeText(JSON.stringify(payload));
  parsePayload(data);
  return data;
}
function parsePayload(data) {
  checkDepth(data);
  const value = parseJson(decodeText(data));
  if (!isPlainObject(value)) throw new SealError("payload-json");
  checkNumbers(value);
  checkTexts(value);
  return value;
}
function checkDepth(data) {
  let [depth, inside, escaped] = [0, false, false];
  for (let at = 0; at < data.length; at += 1) {
    const byte = data[at];
    if (inside) {
      inside = escaped || byte !== QUOTE;
      escaped = !escaped && byte === BACKSLASH;
    } else if (byte === QUOTE) {
      inside = true;
    } else if (byte === 91 || byte === 123) {
      depth += 1;
      if (depth > DEEPEST) throw new SealError("payload-deep");
    } else if (byte === 93 || byte === 125) {
      depth -= 1;
    }
  }
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new SealError("payload-json");
  }
}
function isPlainObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checkNumbers(value) {
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new SealError("payload-number");
  if (typeof value === "object" && value !== null) Object.values(value).forEach(checkNumbers);
}
function checkTexts(value) {
  if (typeof value === "string" && !value.isWellFormed()) throw new SealError("text-wrong");
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) Object.keys(value).forEach(checkTexts);
  Object.values(value).forEach(checkTexts);
}
function checkPlain(value, left) {
  if (left < 0) throw new SealError("payload-deep");
  if (value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value)) return;
  const plain2 = Array.isArray(value) || typeof value === "object" && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!plain2) throw new SealError("payload-json");
  Object.values(value).forEach((item) => checkPlain(item, left - 1));
}

var REFUSALS = /* @__PURE__ */ new Set([
  "record-shape",
  "record-large",
  "kind-unknown",
  "kind-changed",
  "field-missing",
  "field-unknown",
  "field-type",
  "field-value",
  "field-both",
  "words-empty",
  "words-unwanted",
  "words-not-nfc",
  "words-control",
  "too-long",
  "too-many",
  "wrong-safe"
]);
var RecordRefused = class extends Error {
  /** @param {string} code one of REFUSALS @param {Record<string, string | number>} [facts] */
  constructor(code, facts = {}) {
    super(code);
    this.name = "RecordRefused";
    this.code = code;
    this.facts = facts;
    if (!REFUSALS.has(code)) throw new TypeError(code);
  }
};

var ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
var isRecordId = (value) => typeof value === "string" && ID.test(value);
var [YEAR_LEAST, YEAR_MOST] = ["1970", "2999"];
var isNearTime = (text) => text.slice(0, 4) >= YEAR_LEAST && text.slice(0, 4) <= YEAR_MOST;
var refuse = (code, field) => {
  throw new RecordRefused(code, { field });
};
function checkString(value, field) {
  return typeof value === "string" ? value : refuse("field-type", field);
}
function checkList(value, field, most) {
  if (!Array.isArray(value)) return refuse("field-type", field);
  if (value.length > most) throw new RecordRefused("too-many", { field, most });
  return value;
}
function checkNumber(value, field, least, most) {
  if (!Number.isSafeInteger(value)) return refuse("field-type", field);
  const number = (
    /** @type {number} */
    value
  );
  return number >= least && number <= most ? number : refuse("field-value", field);
}
function checkId(value, field) {
  return isRecordId(checkString(value, field)) ? (
    /** @type {string} */
    value
  ) : refuse("field-value", field);
}
function checkIds(value, field, most) {
  const ids = checkList(value, field, most).map((each) => checkId(each, field));
  return new Set(ids).size === ids.length ? ids : refuse("field-value", field);
}
function checkObject(value, field, members) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse("field-type", field);
  if (Object.keys(value).some((name) => !members.includes(name))) return refuse("field-unknown", field);
  return value;
}

var MEMBERS = Object.freeze(["minutes", "opening", "room", "slack", "closing", "first", "dragged", "read_before", "seats", "if_time_allows", "notices"]);
var WHYS = Object.freeze(["talk-first", "first", "waited", "pinned", "carried", "hard", "next", "dragged"]);
var NOTICES = Object.freeze(["too-big", "too-late", "nothing-lighter"]);
var TAPS = Object.freeze(["first-next-time", "longer-meeting", "split"]);
var FARTHEST = 1e5;
function demand(right, field) {
  if (!right) throw new RecordRefused("field-value", { field });
}
function checkAgenda(value, field) {
  const agenda = checkObject(value, field, MEMBERS);
  checkNumber(agenda.minutes, field, MINUTES_LEAST, MINUTES_MOST);
  for (const name of ["opening", "room", "slack", "closing"]) checkNumber(agenda[name], field, 0, MINUTES_MOST);
  checkId(agenda.first, field);
  if (typeof agenda.dragged !== "boolean") throw new RecordRefused("field-type", { field });
  const before = checkIds(agenda.read_before, field, AGENDA_MOST);
  const seats = checkList(agenda.seats, field, AGENDA_MOST).map((each) => checkSeat(each, field));
  const later2 = checkIds(agenda.if_time_allows, field, AGENDA_MOST);
  const notices = checkList(agenda.notices, field, NOTICES_MOST).map((each) => checkNotice(each, field));
  checkIds([...before, ...seats.map(({ topic }) => topic), ...later2], field, AGENDA_MOST);
  const whole = { ...agenda, read_before: before, seats, if_time_allows: later2, notices };
  return Object.fromEntries(MEMBERS.map((name) => [
    name,
    /** @type {any} */
    whole[name]
  ]));
}
function checkSeat(value, field) {
  const { topic, start: start2, minutes, why } = checkObject(value, field, ["topic", "start", "minutes", "why"]);
  demand(WHYS.includes(why), field);
  return { topic: checkId(topic, field), start: checkNumber(start2, field, 0, FARTHEST), minutes: checkNumber(minutes, field, 1, MINUTES_MOST), why };
}
function checkNotice(value, field) {
  const { topic, code, longer, taps } = checkObject(value, field, ["topic", "code", "longer", "taps"]);
  demand(NOTICES.includes(code), field);
  checkNumber(longer, field, 0, FARTHEST);
  demand(checkList(taps, field, TAPS.length).every((tap) => TAPS.includes(tap)), field);
  return { topic: checkId(topic, field), code, longer, taps: [...taps] };
}

var HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
var CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
var CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
var BREAKS = /\r\n|[\r\v\f\x85]/g;
var SPACES = /[\t\n \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var VISIBLE = /[^\t\n \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
var LEANS = /[\u0300-\u036f\u200d\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
var JOINER = "‍";
var countCharacters = (text) => [...text].length;
var isBlank = (text) => !VISIBLE.test(text);
function cleanText(text) {
  return text.replace(BREAKS, "\n").replace(CONTROLS, "").normalize("NFC");
}
function checkText(text, field, most) {
  if (typeof text !== "string" || HALF.test(text)) throw new RecordRefused("field-type", { field });
  if (CONTROL.test(text)) throw new RecordRefused("words-control", { field });
  if (text.normalize("NFC") !== text) throw new RecordRefused("words-not-nfc", { field });
  if (countCharacters(text) > most) throw new RecordRefused("too-long", { field, most });
  return text;
}
function cutAtWord(text, most) {
  const line = [...text.replace(SPACES, " ").replace(/^ | $/g, "")];
  if (line.length <= most) return { words: line.join(""), cut: false };
  const space = line.lastIndexOf(" ", most);
  const end = space > 0 ? space : beforeWholeCharacter(line, most);
  return { words: line.slice(0, end).join(""), cut: true };
}
function beforeWholeCharacter(line, most) {
  let end = most;
  while (end > 0 && (LEANS.test(line[end]) || line[end - 1] === JOINER)) end -= 1;
  return end > 0 ? end : most;
}

var ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;
var ZONE_MOST = 64;
var QUESTION = /^[a-z]+(?:-[a-z]+){0,3}-[0-9]{2}$/;
var QUARTER = /^[0-9]{4}-Q[1-4]$/;
var HASH = /^[0-9a-f]{64}$/;
function checkPairs(value, field) {
  return checkList(value, field, VERSIONS_MOST).map((each) => {
    if (!Array.isArray(each) || each.length !== 2) return refuse("field-type", field);
    return (
      /** @type {[number, number]} */
      each.map((number) => checkNumber(number, field, 1, Number.MAX_SAFE_INTEGER))
    );
  });
}
function checkOutcome(value, field) {
  const { what, words, promise, meeting } = checkObject(value, field, ["what", "words", "promise", "meeting"]);
  if (!OUTCOMES.includes(checkString(what, field))) refuse("field-value", field);
  if (words !== void 0) checkText(words, field, OUTCOME_MOST);
  if (promise !== void 0) checkId(promise, field);
  if (meeting !== void 0) checkId(meeting, field);
  if (what === "will-not" && isBlank(words ?? "")) refuse("words-empty", field);
  if (what === "promise" && promise === void 0) refuse("field-missing", field);
  return Object.fromEntries(Object.entries({ what, words, promise, meeting }).filter(([, each]) => each !== void 0));
}
var checkSaid = (value, field) => isBlank(checkText(value, field, LINE_MOST)) ? refuse("words-empty", field) : value;
var checkDay = (value, field) => isDay(checkString(value, field)) && isNearTime(value) ? value : refuse("field-value", field);
function checkDated(value, field) {
  const lines = checkList(value, field, LINES_LIST_MOST).map((each) => {
    const { words, day } = checkObject(each, field, ["words", "day"]);
    const said = { words: checkSaid(words, field) };
    return day === void 0 ? said : { ...said, day: checkDay(day, field) };
  });
  return lines.length > 0 ? lines : refuse("field-value", field);
}
function checkAnswers(value, field) {
  const answers = checkList(value, field, STATEMENTS).map((each) => checkNumber(each, field, 0, STEP_MOST));
  return answers.length === STATEMENTS ? answers : refuse("field-value", field);
}
var like = (shape) => (value, field) => shape.test(checkString(value, field)) ? value : refuse("field-value", field);
var CHECKS = {
  id: checkId,
  flag: (value, field) => typeof value !== "boolean" ? refuse("field-type", field) : value || refuse("field-value", field),
  day: checkDay,
  moment: (value, field) => isMoment(checkString(value, field)) && isNearTime(value) ? value : refuse("field-value", field),
  zone: (value, field) => ZONE.test(checkString(value, field)) && value.length <= ZONE_MOST ? value : refuse("field-value", field),
  text: (value, field, { most = 0 }) => isBlank(checkText(value, field, most)) ? refuse("words-empty", field) : value,
  number: (value, field, { least = 0, most = 0 }) => checkNumber(value, field, least, most),
  choice: (value, field, { of = [] }) => {
    if (typeof value !== typeof of[0]) refuse("field-type", field);
    return of.includes(value) ? value : refuse("field-value", field);
  },
  place: (value, field) => ["opening", "closing"].includes(value) ? value : checkId(value, field),
  ids: (value, field, { most = LIST_MOST }) => checkIds(value, field, most),
  question: (value, field) => isRecordId(checkString(value, field)) || value.length <= ZONE_MOST && QUESTION.test(value) ? value : refuse("field-value", field),
  quarter: (value, field) => isNearTime(like(QUARTER)(value, field)) ? value : refuse("field-value", field),
  hash: like(HASH),
  answers: checkAnswers,
  dated: checkDated,
  lines: (value, field) => checkList(value, field, LINES_LIST_MOST).map((each) => checkSaid(each, field)),
  numbers: checkPairs,
  outcome: checkOutcome,
  agenda: checkAgenda
};
function cleanField(value, spec) {
  if (spec.type === "text" && typeof value === "string") return cleanText(value);
  if (spec.type === "outcome") return cleanWords(value);
  if ((spec.type === "dated" || spec.type === "lines") && Array.isArray(value)) {
    return value.map((each) => typeof each === "string" ? cleanText(each) : cleanWords(each));
  }
  return value;
}
var cleanWords = (value) => typeof value?.words === "string" ? { ...value, words: cleanText(value.words) } : value;

var COMMON = ["kind", "words", "at", "seen", "fill"];
var BARE_FILL = ',"fill":""'.length;
var encoder = new TextEncoder();
function makeRecord(kind, words, fields, at, seen, safe2) {
  const given = Object.entries(fields).filter(([name, value]) => value !== void 0 && value !== null && !COMMON.includes(name));
  const known = KINDS[kind]?.fields ?? {};
  const cleaned2 = given.map(([name, value]) => [name, known[name] ? cleanField(value, known[name]) : value]);
  const payload = orderRecord(checkRecord({ kind, words: typeof words === "string" ? cleanText(words) : words, ...Object.fromEntries(cleaned2), at, seen }, safe2));
  const bytes = lengthOf(payload);
  if (bytes > PAYLOAD_MOST) throw new RecordRefused("record-large", { bytes, most: PAYLOAD_MOST });
  return payload;
}
function parseRecord(payload, safe2) {
  return checkRecord(payload instanceof Uint8Array ? readObject(payload) : payload, safe2);
}
function readObject(data) {
  try {
    return parsePayload(data);
  } catch {
    throw new RecordRefused("record-shape");
  }
}
var formatRecord = (payload) => JSON.stringify(payload);
function orderRecord({ kind, words, fields, at, seen }) {
  const payload = { kind, words, ...fields, at, seen };
  const short = PAYLOAD_LEAST - lengthOf(payload);
  return short <= 0 ? payload : { ...payload, fill: " ".repeat(Math.max(0, short - BARE_FILL)) };
}
var lengthOf = (payload) => encoder.encode(formatRecord(payload)).length;
function checkRecord(payload, safe2) {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) throw new RecordRefused("record-shape");
  const { kind, words, at, seen, fill, own, ...rest } = (
    /** @type {Record<string, any>} */
    payload
  );
  const spec = kindOf(kind);
  const stranger = Object.keys(rest).find((name) => !Object.hasOwn(spec.fields, name));
  if (stranger !== void 0) throw new RecordRefused("field-unknown", { field: stranger });
  checkWords(words, spec.words);
  const fields = checkFields(spec, rest);
  if (!isMoment(at) || !isNearTime(at)) throw new RecordRefused(at === void 0 ? "field-missing" : "field-type", { field: "at" });
  checkSeen(seen);
  if (fill !== void 0) checkFill(fill);
  checkBetween(kind, words, fields);
  checkSafe(kind, fields, safe2);
  return { kind, words, fields, at, seen: seen ?? 0 };
}
function kindOf(kind) {
  if (kind === void 0) throw new RecordRefused("field-missing", { field: "kind" });
  if (typeof kind !== "string") throw new RecordRefused("field-type", { field: "kind" });
  if (!Object.hasOwn(KINDS, kind)) throw new RecordRefused("kind-unknown");
  return KINDS[kind];
}
function checkWords(words, wanted) {
  if (words === void 0) throw new RecordRefused("field-missing", { field: "words" });
  const text = checkText(words, "words", WORDS_MOST);
  if (wanted === "needed" && isBlank(text)) throw new RecordRefused("words-empty", { field: "words" });
  if (wanted === "none" && text !== "") throw new RecordRefused("words-unwanted", { field: "words" });
}
function checkFields(spec, given) {
  const fields = {};
  for (const [name, field] of Object.entries(spec.fields)) {
    if (Object.hasOwn(given, name)) fields[name] = CHECKS[field.type](given[name], name, field);
    else if (field.needed && !field.mine) throw new RecordRefused("field-missing", { field: name });
  }
  return fields;
}
function checkSeen(seen) {
  if (seen !== void 0) checkNumber(seen, "seen", 0, Number.MAX_SAFE_INTEGER);
}
function checkFill(fill) {
  if (typeof fill !== "string") throw new RecordRefused("field-type", { field: "fill" });
  if (!/^ *$/.test(fill) || fill.length > PAYLOAD_LEAST) throw new RecordRefused("field-value", { field: "fill" });
}
function checkBetween(kind, words, fields) {
  const silent = kind === "answer" && ANSWERS_IN_WORDS.includes(fields.type) || KINDS[kind].words === "some" && Object.keys(fields).every((name) => BELONGING.includes(name));
  if (silent && isBlank(words)) throw new RecordRefused("words-empty", { field: "words" });
  if (kind === "goal" && fields.state === "let-go" && fields.state_words === void 0) throw new RecordRefused("field-missing", { field: "state_words" });
  if (kind === "note" && fields.checked && fields.shape !== "check") throw new RecordRefused("field-missing", { field: "shape" });
  if (kind !== "promise") return;
  if (fields.by_meeting !== void 0 && fields.by_day !== void 0) throw new RecordRefused("field-both", { field: "by_meeting", other: "by_day" });
  if (fields.state === "renegotiated" && fields.state_words === void 0) throw new RecordRefused("field-missing", { field: "state_words" });
}
function checkSafe(kind, fields, safe2) {
  if (kind === "erased") return;
  const spec = KINDS[kind];
  const isPrivate = spec.safes.length === 1 && spec.safes[0] === "mine" && !Object.hasOwn(spec.fields, "pair");
  const lies = fields.pair === void 0 && !isPrivate ? "ours" : "mine";
  const fits = spec.safes.includes(lies) && (safe2 ?? lies) === lies;
  const alone = Object.entries(spec.fields).find(([name, { mine }]) => mine && lies === "ours" && fields[name] !== void 0);
  if (!fits || alone) throw new RecordRefused("wrong-safe", { safe: safe2 ?? lies });
}
function checkNextKind(before, after) {
  if (before === "erased" || after !== before && after !== "erased") throw new RecordRefused("kind-changed");
}
function recordTime(id) {
  if (!isRecordId(id)) throw new RecordRefused("field-value", { field: "id" });
  return parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

function setForeignApart(versions) {
  let before = null;
  return versions.map((version) => {
    if (version.gone || version.cannotOpen) return version;
    const why = before && whyForeign(before, version);
    if (why) return { ...version, kind: "", words: "", fields: {}, foreign: true, cannotOpen: why };
    before = version;
    return version;
  });
}
function whyForeign(before, version) {
  if (version.author !== before.author) return "not-the-author";
  try {
    checkNextKind(before.kind, version.kind);
    return null;
  } catch {
    return "kind-changed";
  }
}

function makeBook(id) {
  return {
    id,
    me: "",
    /** the other of the two; null in Mine @type {string | null} */
    partner: null,
    /** by id, versions ascending @type {Map<string, Opened[]>} */
    records: /* @__PURE__ */ new Map(),
    ledger: makeLedger(),
    /** versions that the server lost, by name @type {Set<string>} */
    lost: /* @__PURE__ */ new Set(),
    /** @type {Op[]} */
    ops: [],
    /** which changes are on this device @type {import("./store.js").Reach | null} */
    reach: null,
    /** the highest seq of ours that the partner says to have seen */
    partnerSaw: 0,
    /** the highest seq of the partner's that another device of ours says to have seen */
    weSaw: 0,
    entries: te(
      /** @type {Map<string, any>} */
      /* @__PURE__ */ new Map()
    ),
    conflicts: te(
      /** @type {any[]} */
      []
    ),
    /** records that lie under keys which are lost @type {Set<string>} */
    sealedBefore: /* @__PURE__ */ new Set(),
    /** how many those are */
    former: te(0),
    stage: te("opening"),
    meetings: te(
      /** @type {any[]} */
      []
    )
  };
}
function emptyBook(book) {
  Object.assign(book, { records: /* @__PURE__ */ new Map(), ledger: makeLedger(), lost: /* @__PURE__ */ new Set(), ops: [], reach: null, partnerSaw: 0, weSaw: 0 });
  book.entries.value = /* @__PURE__ */ new Map();
  book.conflicts.value = [];
  book.meetings.value = [];
  book.sealedBefore.clear();
  book.former.value = 0;
  book.stage.value = "opening";
}
function takeOpened(book, opened) {
  const touched = /* @__PURE__ */ new Set();
  for (const version of opened) {
    if (version.lost) book.lost.add(`${version.id} ${version.version}`);
    else noteNumber(book.ledger, version.author, version.seq, version.gone || version.cannotOpen ? null : `${version.id} ${version.version}`);
    if (version.author === book.me) book.weSaw = Math.max(book.weSaw, version.seen);
    else book.partnerSaw = Math.max(book.partnerSaw, version.seen);
    insert(book, version);
    touched.add(version.id);
  }
  redraw(book, touched);
}
function insert(book, version) {
  const versions = book.records.get(version.id) ?? [];
  const all = versions.filter((known) => known.version !== version.version);
  all.push(version);
  all.sort((one, other) => one.version - other.version);
  const others = setForeignApart(all);
  book.records.set(version.id, others.findLast(isOwnLine)?.kind === "erased" ? others.map(withoutWords) : others);
}
var isOwnLine = (version) => !version.foreign;
var withoutWords = (version) => version.kind === "erased" ? version : { ...version, words: "", fields: {}, gone: true };
function redraw(book, ids) {
  const entries = new Map(book.entries.value);
  for (const id of ids) {
    const entry = makeEntry(book, id);
    if (entry) entries.set(id, entry);
    else entries.delete(id);
    if (!entry && newestOf(book, id)?.cannotOpen === "former-key") book.sealedBefore.add(id);
    else book.sealedBefore.delete(id);
  }
  book.entries.value = entries;
  book.former.value = book.sealedBefore.size;
}
var newestOf = (book, id) => book.records.get(id)?.findLast(isOwnLine) ?? null;
var opsOf = (book, id) => book.ops.filter((op) => op.id === id);
function makeEntry(book, id) {
  const op = opsOf(book, id).findLast((waiting3) => !waiting3.held && waiting3.kind !== "stub");
  if (op) return op.kind === "erased" ? null : entryOf(book, { ...op, author: book.me, own: true }, op.keeping && !op.lasting ? "sending" : "kept");
  const newest = newestOf(book, id);
  if (!newest || newest.kind === "erased" || newest.gone || newest.cannotOpen === "former-key") return null;
  return entryOf(book, newest, newest.lost ? "kept" : "saved");
}
function entryOf(book, of, state) {
  const { id, author, version, kind, words, fields, at, own, cannotOpen } = of;
  const entry = { id, safe: book.id, author, mine: author === book.me, version, kind, words, fields, at, madeAt: madeAt(id), state, own };
  return cannotOpen ? { ...entry, cannotOpen } : entry;
}
function mergeOps(former, resting2, isLeading2) {
  const merged = resting2.map((op) => {
    const known = former.find(({ entry }) => entry === op.entry);
    if (!known || known.version !== op.version || !isLeading2) return op;
    known.n = op.n;
    return known;
  });
  const entries = new Set(merged.map(({ entry }) => entry));
  return [...merged, ...former.filter((op) => op.n === null && !entries.has(op.entry))];
}

var books = /* @__PURE__ */ new Map();
function bookOf(id) {
  const book = books.get(id) ?? makeBook(id);
  books.set(id, book);
  book.me = unlocked()?.person ?? "";
  book.partner = pairs.value.find((pair) => pair.id === id)?.counterpart.id ?? null;
  return book;
}
var allBooks = () => [...books.values()];
function shutBooks() {
  books.forEach(emptyBook);
}
function countWaiting() {
  waiting.value = allBooks().reduce((sum, book) => sum + book.ops.length, 0);
}
function removeOps(book, ops) {
  book.ops = book.ops.filter((op) => !ops.includes(op));
  redraw(book, new Set(ops.map(({ id }) => id)));
  countWaiting();
}
function mustBeUnlocked() {
  const keys2 = unlocked();
  if (!keys2) throw new AlcoveError("locked");
  return keys2;
}

var waiting2 = /* @__PURE__ */ new Set();
var whenCompared = (act2) => void waiting2.add(act2);
var tellCompared = (pair) => waiting2.forEach((act2) => act2(pair));

function drawConflicts(book) {
  const ids = new Set(book.ops.filter((op) => op.held).map(({ id }) => id));
  book.conflicts.value = [...ids].flatMap((id) => {
    const mine = opsOf(book, id).at(-1);
    const stored = newestOf(book, id);
    if (!mine || !stored) return [];
    return [{ id, mine: entryOf(book, { ...mine, author: book.me, own: true }, "kept"), stored: entryOf(book, stored, "saved") }];
  });
}

var SHORTEST = 500;
var LONGEST = 3e4;
function pauseAfter(failures3, random = Math.random) {
  const whole = Math.min(LONGEST, SHORTEST * 2 ** Math.min(failures3 - 1, 10));
  return Math.round(whole / 2 + whole / 2 * random());
}
var NOT_DRAWN = 250;
var IDLE_AT_LATEST = 5e3;
var untilDrawn = () => new Promise((resolve) => {
  setTimeout(resolve, NOT_DRAWN);
  globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
});
var untilIdle = () => new Promise((resolve) => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: IDLE_AT_LATEST });
  else setTimeout(resolve, NOT_DRAWN);
});

var channel = null;
var candidacy = null;
var giveUp = null;
var isLeading = () => giveUp !== null;
function joinTabs(person, { hear: hear2, lead: lead2 }) {
  leaveTabs();
  channel = new BroadcastChannel(`alcove ${person}`);
  channel.onmessage = (event) => hear2(event.data);
  candidacy = new AbortController();
  const { signal } = candidacy;
  const held = navigator.locks.request(`alcove ${person}`, { signal }, () => {
    if (signal.aborted) return void 0;
    const whenGivenUp = new Promise((resolve) => giveUp = () => resolve(void 0));
    lead2();
    return whenGivenUp;
  });
  held.catch(() => {
  });
}
function leaveTabs() {
  channel?.close();
  channel = null;
  candidacy?.abort();
  candidacy = null;
  giveUp?.();
  giveUp = null;
}
function tellTabs(message) {
  channel?.postMessage(message);
}

var stream = null;
var timer = null;
var failures = 0;
var ears = null;
function listen(given) {
  ears = given;
  failures = 0;
  connect();
  addEventListener("online", connect);
  addEventListener("offline", fall);
}
function stopListening() {
  ears = null;
  removeEventListener("online", connect);
  removeEventListener("offline", fall);
  hangUp();
  say("away");
}
function say(state) {
  connection.value = state;
  tellTabs({ kind: "connection", state });
}
function hangUp() {
  clearTimeout(timer);
  stream?.close();
  stream = null;
}
function connect() {
  if (!ears) return;
  hangUp();
  stream = new EventSource("/live/");
  stream.onopen = () => {
    failures = 0;
    say("live");
    ears?.opened();
  };
  stream.onerror = fall;
  for (
    const name of
    /** @type {const} */
    ["record", "pair", "meeting", "comparing", "rhythm", "reset"]
  ) {
    stream.addEventListener(name, (event) => ears?.[name](JSON.parse(
      /** @type {MessageEvent} */
      event.data
    )));
  }
}
function fall() {
  if (!ears) return;
  hangUp();
  say("away");
  failures += 1;
  if (failures > 1) ears.fell();
  timer = setTimeout(connect, pauseAfter(failures));
}

function behind(remembered, found) {
  const shown = new Map(found.map((meeting) => [meeting.id, meeting]));
  return remembered.map((meeting) => (
    /** @type {[Meeting, Meeting | null]} */
    [meeting, shown.get(meeting.id) ?? null]
  )).filter(([meeting, now]) => isBehind(meeting, now));
}
function isBehind(meeting, now) {
  if (meeting.rhythm && meeting.state === "planned" && meeting.startedAt === null) return false;
  if (!now) return true;
  if (now.state !== "planned") return false;
  return meeting.state !== "planned" || meeting.startedAt !== null && now.startedAt === null || now.moves < meeting.moves;
}
async function healMeetings(path2, me2, lost) {
  for (const [meeting, now] of lost) {
    try {
      await healOne(path2, me2, meeting, now);
    } catch (error) {
      if (!(error instanceof AlcoveError)) throw error;
    }
  }
}
async function healOne(path2, me2, { id, startsAt, minutes, zone, moves, state, startedAt, heldAt, skipAskedBy }, now) {
  const time = { starts_at: moment(new Date(startsAt)), minutes, zone };
  if (!now) await ask("POST", path2, { id, ...time, moves });
  else if (now.moves < moves) await ask("POST", `${path2}/${id}/move`, time);
  if (startedAt && !now?.startedAt) await ask("POST", `${path2}/${id}/start`, { at: startedAt });
  if (heldAt) await ask("POST", `${path2}/${id}/hold`, { at: heldAt });
  if (state === "skipped" || !now && skipAskedBy.includes(me2)) await ask("PUT", `${path2}/${id}/skip`);
}

var toMeeting = (said) => ({
  id: said.id,
  startsAt: said.starts_at,
  minutes: said.minutes,
  zone: said.zone,
  state: said.state,
  startedAt: said.started_at,
  heldAt: said.held_at,
  skipAskedBy: said.skip_asked_by,
  moves: said.moves,
  movedInCalendarBy: said.moved_in_calendar_by ?? null,
  rhythm: said.rhythm ?? null,
  slotOn: said.slot_on ?? null
});

var STEP = 256;
var STEPS_UP_TO = 4096;
function paddedLength(length) {
  const needed = length + 1;
  if (needed <= STEPS_UP_TO) return Math.ceil(needed / STEP) * STEP;
  const exponent = bitLength(needed) - 1;
  const unit = 2 ** (exponent - bitLength(exponent));
  return Math.ceil(needed / unit) * unit;
}
function pad(data) {
  const padded = new Uint8Array(paddedLength(data.length));
  padded.set(data);
  padded[data.length] = 128;
  return padded;
}
function unpad(padded) {
  let end = padded.length;
  while (end > 0 && padded[end - 1] === 0) end -= 1;
  const data = padded.slice(0, Math.max(end - 1, 0));
  if (!equalBytes(pad(data), padded)) throw new SealError("padding-wrong");
  return data;
}
function bitLength(whole) {
  return whole.toString(2).length;
}

async function sealKept(selfKey, value, { person, fp, entry }) {
  return sealBlob(selfKey, keptContext({ person, fp, entry }), pad(formatPayload(value)));
}
async function openKept(selfKey, blob, { person, fp, entry }) {
  return parsePayload(unpad(await openSealed(selfKey, keptContext({ person, fp, entry }), blob)));
}

var ENTRY = "house";
async function readSnapshot(given) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const blob = given === void 0 ? await readNote("notes", ENTRY) : given;
  if (!blob) return false;
  const kept = await openKept(selfKey, blob, { person, fp, entry: ENTRY }).catch(() => null);
  if (!kept) return false;
  me.value = kept.me;
  server.value = kept.server;
  pairs.value = kept.pairs;
  invitations.value = kept.invitations ?? [];
  for (const [pair, meetings] of Object.entries(kept.meetings)) bookOf(pair).meetings.value = /** @type {any[]} */
  meetings;
  return true;
}
async function writeSnapshot() {
  const { selfKey, person, fp } = mustBeUnlocked();
  const shown = new Set(pairs.value.map(({ id }) => id));
  const meetings = Object.fromEntries(allBooks().filter(({ id }) => shown.has(id)).map(({ id, meetings: held }) => [id, held.value.slice(0, 30)]));
  const value = { me: me.value, server: server.value, pairs: pairs.value, invitations: invitations.value, meetings };
  await writeNote("notes", ENTRY, await sealKept(selfKey, value, { person, fp, entry: ENTRY }));
  tellTabs({ kind: "house" });
}

async function sealOp({ id, version, kind, words, fields, at, entry }) {
  const { selfKey, person, fp } = mustBeUnlocked();
  return sealKept(selfKey, { record: id, version, kind, words, fields, at }, { person, fp, entry });
}
var resting = ({ entry, safe: safe2, notBefore, sent, held, refused, again: again2, blob }) => ({ entry, safe: safe2, notBefore, sent, held, refused, again: again2, blob });
var settled = /* @__PURE__ */ new Set();
async function keepOp(op, isSaved2) {
  [op.blob] = await Promise.all([sealOp(op), op.sealing?.catch(() => {
  })]);
  const { sent } = op;
  const first = sent ? "relaxed" : "strict";
  op.n = await write(["outbox"], first, (work) => work.store.add(resting(op)));
  if (first === "relaxed" && await isSaved2()) return;
  if (first === "relaxed" || op.sent !== sent) await write(["outbox"], "strict", (work) => work.store.put({ ...resting(op), n: op.n }));
  op.lasting = true;
  told(op.safe);
}
async function keepAgain(book, ops) {
  for (const op of ops) op.blob = await sealOp(op);
  const numbers = await write(["outbox"], "strict", (work) => Promise.all(ops.map((op) => work.store.add(resting(op)))));
  ops.forEach((op, at) => op.n = numbers[at]);
  book.ops = [...ops, ...book.ops];
  redraw(book, new Set(ops.map(({ id }) => id)));
  told(book.id);
}
var untilKept = (ops) => Promise.allSettled(ops.map(({ keeping: keeping2 }) => keeping2));
async function settleOps(ops, takeOff) {
  ops.forEach(({ entry }) => settled.add(entry));
  try {
    await untilKept(ops);
    return await takeOff(ops.flatMap(({ n }) => n === null ? [] : [n]));
  } finally {
    ops.forEach(({ entry }) => settled.delete(entry));
  }
}
async function changeOps(ops) {
  await write(["outbox"], "relaxed", (work) => ops.map((op) => work.store.put({ ...resting(op), n: op.n })));
}
async function renumberOps(ops) {
  for (const op of ops) op.blob = await sealOp(op);
  await changeOps(ops);
  if (ops.length > 0) told(ops[0].safe);
}
async function dropOps(ops) {
  await untilKept(ops);
  if (ops.length === 0) return;
  await write(["outbox"], "strict", (work) => ops.map((op) => work.store.delete(op.n)));
  told(ops[0].safe);
}
function told(safe2) {
  tellTabs({ kind: "ops", safe: safe2 });
  countWaiting();
}
async function loadOps(given) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const rows = (given ?? await readOutbox()).filter(({ entry }) => !settled.has(entry));
  const opened = rows.map(async (row) => {
    const value = await openKept(selfKey, row.blob, { person, fp, entry: row.entry }).catch(() => null);
    return value && { ...row, ...value, id: value.record };
  });
  return (await Promise.all(opened)).filter(Boolean);
}

var MOST_ROWS = 100;
var MOST_BYTES = 6e5;
function chooseNext(ops, now) {
  const stopped = /* @__PURE__ */ new Set();
  const ready = ops.filter((op) => {
    if (op.held || op.refused || op.notBefore > now) stopped.add(op.id);
    return !stopped.has(op.id);
  });
  const again2 = ready.filter((op) => op.sent).sort((one, other) => one.sent.seq - other.sent.seq);
  return fit(again2.length > 0 ? again2 : ready);
}
function fit(ops) {
  let bytes = 0;
  return ops.slice(0, MOST_ROWS).filter((op, at) => {
    bytes += op.sent?.blob?.length ?? 4 * op.words.length + 1024;
    return at === 0 || bytes <= MOST_BYTES;
  });
}
function nextDue(ops, now) {
  const times = ops.filter((op) => !op.held && !op.refused && op.notBefore > now).map((op) => op.notBefore - now);
  return times.length === 0 ? null : Math.min(...times);
}
function meaningOf(code) {
  if (code === "seq-taken") return "renumber";
  if (code === "version-taken") return "compare";
  if (code === "epoch-old" || code === "not-found") return "epoch";
  if (code === "not-signed-in" || code === "locked") return "stop";
  if (["away", "too-fast", "disk-full", "busy", "failed", "conflict"].includes(code)) return "wait";
  return "refused";
}
function sameContent(one, other) {
  return plain([one.kind, one.words, one.fields]) === plain([other.kind, other.words, other.fields]);
}
function plain(value) {
  if (Array.isArray(value)) return `[${value.map(plain).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${plain(value[name])}`).join(",")}}`;
}

var LOST = 2 ** 52;
var isLost = ({ change: change2 }) => change2 >= LOST;
var nameOf = ({ id, version }) => `${id} ${version}`;
var versionOf = (book, { id, version }) => book.records.get(id)?.find((one) => one.version === version) ?? null;
async function markLost(book, rows) {
  await write(["rows"], "strict", (work) => rows.map((row) => work.store.put({ ...row, change: LOST })));
  setLost(book, rows);
  tellTabs({ kind: "rows", safe: book.id, rows: rows.map((row) => ({ ...row, change: LOST })), sent: [], reach: book.reach });
}
function setLost(book, rows) {
  if (rows.length === 0) return;
  for (const row of rows) {
    const version = versionOf(book, row);
    if (!version || version.lost) continue;
    version.lost = true;
    book.lost.add(nameOf(row));
    book.ledger.get(row.author)?.numbers.delete(row.seq);
  }
  for (const account of book.ledger.values()) account.highest = [...account.numbers.keys()].reduce((most, seq) => Math.max(most, seq), 0);
  redraw(book, new Set(rows.map(({ id }) => id)));
}
function foundAgain(book, rows) {
  const back = rows.filter((row) => !isLost(row) && book.lost.delete(nameOf(row)));
  if (back.length === 0) return;
  for (const row of back) {
    const version = versionOf(book, row);
    if (!version) continue;
    delete version.lost;
    noteNumber(book.ledger, version.author, version.seq, version.gone || version.cannotOpen ? null : nameOf(version));
  }
  redraw(book, new Set(back.map(({ id }) => id)));
}
function isMoved(book, row) {
  const known = versionOf(book, row);
  return Boolean(known?.lost && known.seq !== row.seq);
}
var saysTheSame = (book, opened) => opened.filter((version) => {
  const known = isMoved(book, version) && versionOf(book, version);
  if (!known) return true;
  return known.gone ? version.gone || known.kind === version.kind : known.kind === "erased" ? version.kind === "erased" : sameContent(known, version);
});
function tellLost(book) {
  const own = book.ops.filter(({ again: again2 }) => again2).length;
  const theirs = [...book.lost].map((name) => name.split(" ")).filter(([id, version]) => versionOf(book, { id, version: Number(version) })?.author === book.partner).length;
  const isSaid = troubles.value.some(({ id }) => id === `rolled-back ${book.id} server`);
  if (own > 0 || theirs > 0 || isSaid) addTrouble("rolled-back", book.id, { about: "server", own, theirs });
}

var OWN_LENGTH = 16;
var LARGEST_PAYLOAD = 63487;
var TAIL = /^,"own":"([A-Za-z0-9_-]{22})"\}$/;
var TAIL_LENGTH = 32;
var OURS = encodeText("alcove/v1/rec\n");
var MINE = encodeText("alcove/v1/self\n");
async function sealRecord(key, ownKey, context, payload) {
  checkFields2(context, payload);
  if (Object.hasOwn(payload, "own")) throw new SealError("payload-own");
  const { kind, words, at, seen, ...rest } = payload;
  const last2 = Object.hasOwn(payload, "seen") ? { at, seen } : { at };
  const head = formatPayload({ kind, words, ...rest, ...last2 });
  const tail = encodeText(`,"own":"${encodeBase64url(await deriveOwn(ownKey, context, head))}"}`);
  const data = concatBytes(head.subarray(0, -1), tail);
  if (data.length > LARGEST_PAYLOAD) throw new SealError("blob-too-large");
  return sealBlob(key, context, pad(data));
}
async function openRecord(key, context, blob, ownKey = null) {
  const data = unpad(await openSealed(key, context, blob, LARGEST_RECORD));
  const tail = TAIL.exec(String.fromCharCode(...data.slice(-TAIL_LENGTH)));
  if (!tail) throw new SealError("payload-own");
  const head = concatBytes(data.subarray(0, -TAIL_LENGTH), encodeText("}"));
  const payload = parsePayload(head);
  if (Object.hasOwn(payload, "own")) throw new SealError("payload-own");
  checkFields2(context, payload);
  return { payload, ownOk: ownKey === null ? null : await checkOwn(ownKey, context, head, tail[1]) };
}
function makeTombstone(numbers, { at, seen }) {
  return { kind: "erased", words: "", numbers: numbers.map(([version, seq]) => [version, seq]), at, seen };
}
async function deriveOwn(ownKey, context, head) {
  return (await hmacSha256(ownKey, concatBytes(context, await sha256(head)))).slice(0, OWN_LENGTH);
}
async function checkOwn(ownKey, context, head, own) {
  const expected = await deriveOwn(ownKey, context, head);
  try {
    return equalBytes(expected, decodeBase64url(own));
  } catch {
    return false;
  }
}
function checkFields2(context, payload) {
  const ours = startsWith(context, OURS);
  if (!ours && !startsWith(context, MINE)) throw new SealError("context-field");
  const { kind, words, at, seen } = payload;
  const texts = typeof kind === "string" && kind !== "" && typeof words === "string";
  const counted = Object.hasOwn(payload, "seen") ? Number.isSafeInteger(seen) && seen >= 0 : !ours;
  if (!texts || !isMoment(at) || !counted) throw new SealError("payload-field");
}
function startsWith(data, start2) {
  return equalBytes(data.subarray(0, start2.length), start2);
}

var EMPTY = { kind: "", words: "", fields: {}, at: "", seen: 0, own: null };
function openFresh(keys2, book, rows, anew2 = () => false) {
  return Promise.all(rows.filter((row) => anew2(row) || !isKnown(book, row)).map((row) => openRow(keys2, book, row)));
}
function isKnown(book, row) {
  const known = book.records.get(row.id)?.find(({ version }) => version === row.version);
  return Boolean(known && (row.blob === null || !isKeyless(known) && !known.gone));
}
async function openRow(keys2, book, row) {
  const { id, author, version, seq, epoch } = row;
  const about = { ...EMPTY, id, author, version, seq, epoch, ...isLost(row) && { lost: true } };
  if (row.blob === null) return { ...about, gone: true };
  try {
    const { payload, ownOk } = await openWith(keys2, book, row, row.blob);
    if (ownOk === false) addTrouble("planted", book.id, { about: id, record: id });
    const record = parseRecord(payload, book.id === "mine" ? "mine" : "ours");
    if (row.erased !== (record.kind === "erased")) throw new SealError("payload-field");
    return { ...about, ...record, own: ownOk ?? row.own ?? null };
  } catch (error) {
    const cannotOpen = String(
      /** @type {any} */
      error?.code ?? "unknown"
    );
    if (!isKeyless({ cannotOpen })) addTrouble("cannot-open", book.id, { about: id, record: id, reason: cannotOpen });
    return { ...about, cannotOpen };
  }
}
function openWith(keys2, book, row, blob) {
  const mine = row.author === keys2.person;
  if (book.id !== "mine" && book.partner === null) throw new NoKey();
  if (!mine && row.author !== book.partner) throw new SealError("payload-field");
  if (book.id === "mine") return openMine(keys2, book, row, blob);
  const { key, context } = keyAndContext(keys2, book, row);
  const own = mine && !row.own && !keys2.notOwn.get(book.id)?.has(Number(row.epoch));
  return openRecord(key, context, blob, own ? keys2.ownKey : null);
}
async function openMine(keys2, book, row, blob) {
  const { key, context } = keyAndContext(keys2, book, row);
  try {
    return await openRecord(key, context, blob, row.own ? null : keys2.ownKey);
  } catch (error) {
    const { former } = keys2;
    if (
      /** @type {any} */
      error?.code !== "blob-not-opened" || !former || row.seq > former.seq
    ) throw error;
    if (!former.selfKey || !former.fp) throw new NoKey("former-key");
    const { person } = keys2;
    const before = selfContext({ person, fp: former.fp, record: row.id, version: row.version, seq: row.seq });
    return await openRecord(former.selfKey, before, blob).catch(() => Promise.reject(new NoKey("former-key")));
  }
}
var NoKey = class extends Error {
  /** @param {string} [code] */
  constructor(code = "no-key") {
    super(code);
    this.code = code;
  }
};
var isKeyless = ({ cannotOpen }) => cannotOpen === "no-key" || cannotOpen === "former-key";
function keyAndContext(keys2, book, { id, author, version, seq, epoch }) {
  const { person, fp } = keys2;
  if (book.id === "mine") return { key: keys2.selfKey, context: selfContext({ person, fp, record: id, version, seq }) };
  const held = keys2.pairKeys.get(book.id);
  const key = held?.get(
    /** @type {number} */
    epoch
  );
  if (!key) throw new NoKey(isFormer(keys2, held, epoch) ? "former-key" : "no-key");
  return { key, context: recordContext({ pair: book.id, epoch: (
    /** @type {number} */
    epoch
  ), record: id, author, version, seq }) };
}
var isFormer = (keys2, held, epoch) => Boolean(keys2.former) && typeof epoch === "number" && epoch >= 1 && (!held || epoch < Math.min(...held.keys()));
function epochOf(keys2, pair) {
  const epochs = [...keys2.pairKeys.get(pair)?.keys() ?? []];
  return epochs.length === 0 ? null : Math.max(...epochs);
}
function lacksKeys(book) {
  const held = unlocked()?.pairKeys.get(book.id);
  return [...book.records.keys()].some((id) => {
    const newest = newestOf(book, id);
    return newest?.cannotOpen === "no-key" || newest?.cannotOpen === "former-key" && held?.has(Number(newest.epoch));
  });
}

var DRAWING = 40;
var keeping = /* @__PURE__ */ new WeakMap();
var fetchKeys = async () => {
};
function whenKeysAreMissing(act2) {
  fetchKeys = act2;
}
async function askForKeys(book) {
  if (book.id !== "mine") await fetchKeys();
}
var untilStored = (book) => keeping.get(book) ?? Promise.resolve();
async function arrive(book, rows, { reach = null, sent = [], told: told3 = false, soon = false }) {
  const moved = new Set(rows.filter((row) => isMoved(book, row)).map(nameOf));
  const opened = saysTheSame(book, await openFresh(mustBeUnlocked(), book, rows, (row) => moved.has(nameOf(row))));
  Y(() => {
    takeOpened(book, opened);
    setLost(book, rows.filter(isLost));
    foundAgain(book, rows);
    if (sent.length > 0) removeOps(book, sent);
    tellLost(book);
  });
  book.reach = advance(reach ?? book.reach, reach ? [] : rows);
  if (told3) return;
  const work = settleOps(sent, inOrder(book, { rows, opened, moved }, soon));
  keeping.set(book, work.catch(() => {
  }));
  if (!soon) await work;
  else work.catch(mustBeNamed);
}
function mustBeNamed(error) {
  if (!(error instanceof AlcoveError)) throw error;
}
function inOrder(book, what, soon) {
  const { reach } = book;
  const before = [untilStored(book), soon && new Promise((resolve) => setTimeout(resolve, DRAWING))];
  return async (kept) => {
    await Promise.all(before);
    await store(book, { ...what, reach, kept });
  };
}
async function store(book, { rows, opened, moved, reach, kept }) {
  const names = new Set(opened.map(nameOf));
  const changed = await keepRows(book.id, withOwn(book, rows), reach, kept, (row) => moved.has(nameOf(row)) && names.has(nameOf(row)));
  for (const record of changed) addTrouble("rolled-back", book.id, { about: record, record });
  const erased = [...new Set(rows.map(({ id }) => id))].map((id) => newestOf(book, id)).filter((newest) => newest?.kind === "erased");
  await writeErasures(
    book.id,
    /** @type {import("./book.js").Opened[]} */
    erased
  );
  tellTabs({ kind: "rows", safe: book.id, rows, sent: kept, reach });
}
var withOwn = (book, rows) => rows.map((row) => ({ ...row, own: versionOf(book, row)?.own ?? null }));
function advance(reach, rows) {
  if (!reach) return null;
  const changes = new Set(rows.map(({ change: change2 }) => change2));
  let { high } = reach;
  while (changes.has(high + 1)) high += 1;
  return { ...reach, high };
}

var whenAnew = () => {
};
function whenMineIsAnew(act2) {
  whenAnew = act2;
}
async function learnFormer(keys2, told3) {
  const known = keys2.former ?? null;
  if (!told3 && !known) return;
  if (told3 && known && told3.seq === known.seq && told3.fp === known.fp && told3.self === null === (known.selfKey === null)) return;
  await keepFormer(keys2, told3 ? { seq: told3.seq, fp: told3.fp, selfKey: told3.self === null ? null : await importKey(told3.self) } : null);
  if (known?.selfKey && !keys2.former?.selfKey) whenAnew();
}
async function importKey(self) {
  const raw = decodeBase64url(self);
  const key = await keepKey(raw);
  forget(raw);
  return key;
}
var erasedUpTo = (book) => book.id === "mine" ? unlocked()?.former?.seq ?? 0 : 0;

function checkBook(book) {
  sayForeign(book);
  if (hasTwoStories(book.ledger)) addTrouble("rolled-back", book.id, { about: "stories" });
  if (!book.reach?.complete) return;
  const missing = countMissing(book);
  if (missing.length > 0) addTrouble("missing", book.id, { count: missing.length, numbers: missing.slice(0, 20) });
  else endTrouble("missing", book.id);
  if (book.lost.size > 0) return;
  const lost = book.partnerSaw > highestNumber(book.ledger, book.me);
  const kept = book.partner !== null && book.weSaw > highestNumber(book.ledger, book.partner);
  if (lost || kept) addTrouble("rolled-back", book.id, { about: "seen" });
  else endTrouble("rolled-back", book.id, "seen");
}
function sayForeign(book) {
  const highest = book.id !== "mine" && epochOf(
    /** @type {any} */
    unlocked() ?? { pairKeys: /* @__PURE__ */ new Map() },
    book.id
  ) || Infinity;
  for (const [id, versions] of book.records) {
    const foreign = versions.find((version, at) => version.foreign || isBuried(version, at, versions, highest));
    if (foreign) addTrouble("cannot-open", book.id, { about: id, record: id, reason: foreign.cannotOpen });
  }
}
function isBuried({ cannotOpen, epoch }, at, versions, highest) {
  return cannotOpen === "no-key" && at < versions.length - 1 && !(Number.isSafeInteger(epoch) && Number(epoch) >= 1 && Number(epoch) <= highest);
}
function countMissing(book) {
  const holes = [...book.ledger.keys()].flatMap((author) => missingNumbers(book.ledger, author)).filter((seq) => seq > erasedUpTo(book));
  return [...holes, ...[...book.records.values()].flatMap(unexplained)];
}
function unexplained(versions) {
  const gone = versions.filter((version) => version.gone);
  if (gone.length === 0) return [];
  const tombstone = versions.find(({ kind }) => kind === "erased");
  const named = new Set((tombstone?.fields.numbers ?? []).map((pair) => Array.isArray(pair) ? pair[1] : pair));
  return gone.map(({ seq }) => seq).filter((seq) => !named.has(seq));
}

var FORM = 1;
var firstOf = (page) => page * PAGE + 1;
var keysOf = (safe2) => IDBKeyRange.bound(`page ${safe2} `, `page ${safe2} ~`);
function aboutOf(book, page) {
  const { person, fp } = mustBeUnlocked();
  return { person, fp, entry: ["page", FORM, book.id, book.partner ?? "-", page].join(" ") };
}
var MEMBERS2 = ["id", "author", "version", "seq", "epoch", "kind", "words", "fields", "at", "seen", "own", "gone"];
function readLine(line) {
  const [id, author, version, seq, epoch, kind, words, fields, at, seen, own, gone] = line;
  const opened = { id, author, version, seq, epoch, kind, words, fields, at, seen, own };
  return gone ? { ...opened, gone } : opened;
}
async function openPages(book, change2) {
  const low = book.reach?.low ?? Infinity;
  const notes = lookInto(["notes"]).store;
  const [names, blobs] = await Promise.all([notes.getAllKeys(keysOf(book.id)), notes.getAll(keysOf(book.id))]);
  const numbers = names.map((name) => Number(name.slice(-9)));
  const asked2 = numbers.map((page, at) => ({ page, blob: blobs[at] }));
  const inside = asked2.filter(({ page }) => firstOf(page) >= low && firstOf(page + 1) <= change2);
  const found = (await Promise.all(inside.map(({ page, blob }) => openPage(book, page, blob)))).filter((one) => one !== null);
  return { opened: found.flatMap(({ opened }) => opened), covered: new Set(found.map(({ page }) => page)) };
}
async function openPage(book, page, blob) {
  try {
    const { rows } = await openKept(mustBeUnlocked().selfKey, blob, aboutOf(book, page));
    const opened = rows.map(readLine);
    return opened.every((one) => isOurs(book, one)) ? { page, opened } : null;
  } catch {
    return null;
  }
}
function isOurs(book, { author, epoch }) {
  if (book.id === "mine") return author === book.me;
  return [book.me, book.partner].includes(author) && Boolean(mustBeUnlocked().pairKeys.get(book.id)?.has(Number(epoch)));
}
function gapsBetween(covered, low, below) {
  const gaps = [];
  for (let end = below; end > low; ) {
    const start2 = Math.max(low, firstOf(pageOf(end - 1)));
    if (!covered.has(pageOf(start2))) {
      const last2 = gaps.at(-1);
      if (last2 && last2[0] === end && last2[1] - start2 <= 10 * PAGE) last2[0] = start2;
      else gaps.push([start2, end]);
    }
    end = start2;
  }
  return gaps;
}
async function makePages(book, mayGoOn) {
  const { reach } = book;
  if (!reach?.complete) return;
  const there = new Set((await lookInto(["notes"]).store.getAllKeys(keysOf(book.id))).map((name) => Number(name.slice(-9))));
  for (let page = pageOf(reach.low + PAGE - 1); firstOf(page + 1) - 1 <= reach.high; page += 1) {
    if (there.has(page)) continue;
    if (!await mayGoOn()) return;
    await makePage(book, page);
  }
}
async function makePage(book, page) {
  const rows = await readRows(book.id, firstOf(page), firstOf(page + 1));
  const lines = rows.map((row) => lineOf(book, row));
  if (rows.length === 0 || lines.includes(null)) return;
  const blob = await sealKept(mustBeUnlocked().selfKey, { rows: lines }, aboutOf(book, page)).catch(() => null);
  if (!blob) return;
  await write(["rows", "notes"], "relaxed", async (work) => {
    const now = await work.objectStore("rows").index("change").getAll(changesOf(book.id, firstOf(page), firstOf(page + 1)));
    if (isSame(rows, now)) work.objectStore("notes").put(blob, pageKey(book.id, page));
  });
}
var isSame = (before, now) => before.length === now.length && before.every((row, at) => row.id === now[at].id && row.version === now[at].version && row.blob === null === (now[at].blob === null));
function lineOf(book, row) {
  const opened = book.records.get(row.id)?.find(({ version }) => version === row.version);
  if (!opened || opened.cannotOpen || opened.foreign || opened.own === false) return null;
  return MEMBERS2.map((name) => opened[name] ?? null);
}
async function dropPages(safe2) {
  await write(["notes"], "relaxed", (work) => work.store.delete(safe2 === void 0 ? IDBKeyRange.bound("page ", "page ~") : keysOf(safe2)));
}

async function sealBatch(keys2, book, ops, first) {
  const epoch = book.id === "mine" ? null : epochOf(keys2, book.id);
  if (book.id !== "mine" && epoch === null) throw new AlcoveError("locked");
  let seq = first;
  for (const op of ops) {
    if (op.sent) continue;
    if (op.kind === "stub") {
      op.sent = { version: op.version, seq, epoch, blob: null };
      seq += 1;
      continue;
    }
    const erased = [...versionsOf(book, op), ...sentBefore(ops, op)];
    const sealing = sealOne(keys2, book, op, { seq, epoch }, erased);
    op.sealing = sealing;
    op.sent = { version: op.version, seq, epoch, blob: await sealing };
    seq += 1;
  }
  return ops.map((op) => ({ id: op.id, version: op.version, seq: op.sent.seq, epoch: op.sent.epoch, blob: op.sent.blob && encodeBase64url(op.sent.blob), erased: op.kind === "erased" }));
}
function sealOne(keys2, book, op, { seq, epoch }, erased) {
  const { key, context } = keyAndContext(keys2, book, { id: op.id, author: keys2.person, version: op.version, seq, epoch });
  const seen = book.partner ? highestNumber(book.ledger, book.partner) : 0;
  const { kind, words, fields, at } = op;
  const payload = kind === "erased" ? makeTombstone(erased, { at, seen }) : orderRecord({ kind, words, fields, at, seen });
  return sealRecord(key, keys2.ownKey, context, payload);
}
var versionsOf = (book, op) => (book.records.get(op.id) ?? []).map(({ version, seq }) => [version, seq]);
var sentBefore = (ops, op) => ops.slice(0, ops.indexOf(op)).filter(({ id }) => id === op.id).map(({ sent }) => [sent.version, sent.seq]);
function toRow(book, op, said) {
  const { id, version, seq, change: change2, at } = said;
  if (op) return { safe: book.id, id, author: book.me, version, seq, epoch: op.sent.epoch, change: change2, blob: op.sent.blob, at, erased: op.kind === "erased" };
  const { author, epoch, erased } = said;
  return { safe: book.id, id, author, version, seq, epoch, change: change2, blob: bytesOf(said.blob), at, erased };
}
function bytesOf(text) {
  try {
    return text === null ? null : decodeBase64url(text);
  } catch {
    return new Uint8Array();
  }
}

var PAGE_ROWS = 500;
async function isOneStory(book, { high }, answer) {
  if (high === 0) return true;
  if (answer.change < high) return false;
  await untilStored(book);
  const [known] = await readRows(book.id, high, high + 1);
  if (known && known.author === book.me && known.seq <= erasedUpTo(book)) return true;
  const [shown] = answer.rows;
  if (!shown) return false;
  const row = toRow(book, null, shown);
  return known ? isSame2(known, row) : row.change === high && versionOf(book, row) !== null;
}
var isSame2 = (one, other) => one.change === other.change && nameOf(one) === nameOf(other) && one.author === other.author && one.seq === other.seq && one.at === other.at;
async function heal(book) {
  addTrouble("rolled-back", book.id, { about: "server", own: 0, theirs: 0 });
  await untilStored(book);
  const stored = await readRows(book.id);
  const { rows, seam, high } = await walkBack(book, stored);
  const there = new Set(rows.map(nameOf));
  const lost = stored.filter((row) => row.change > seam && !there.has(nameOf(row)));
  await dropPages(book.id);
  await markLost(book, lost);
  await sendAgain(book, lost.filter(({ author }) => author === book.me));
  const { low, complete } = (
    /** @type {import("./store.js").Reach} */
    book.reach
  );
  const lowest = rows.at(-1)?.change ?? seam;
  await arrive(book, rows, { reach: seam === 0 ? { high, low: 1, complete: true } : { high, low: Math.min(low, lowest), complete } });
  tellLost(book);
}
async function walkBack(book, stored) {
  const known = new Map(stored.filter((row) => !isLost(row)).map((row) => [row.change, row]));
  const rows = [];
  for (let query = ""; ; ) {
    const answer = await ask("GET", `${rowsPath(book.id)}?${query}limit=${PAGE_ROWS}`);
    for (const said of answer.rows) {
      const row = toRow(book, null, said);
      const here = known.get(row.change);
      if (here && isSame2(here, row)) return { rows, seam: row.change, high: rows[0]?.change ?? row.change };
      if (rows.length > 0 && row.change >= rows[rows.length - 1].change) return { rows, seam: 0, high: rows[0].change };
      rows.push(row);
    }
    if (!answer.more || answer.rows.length === 0) return { rows, seam: 0, high: rows[0]?.change ?? 0 };
    query = `before=${rows[rows.length - 1].change}&`;
  }
}
async function sendAgain(book, own) {
  const isWaiting = (row) => book.ops.some((op) => nameOf(op) === nameOf(row));
  const ops = own.filter((row) => !isWaiting(row)).sort((one, other) => one.seq - other.seq).map((row) => makeOp(book, row));
  if (ops.length > 0) await keepAgain(book, ops);
}
function makeOp(book, { id, version, seq, epoch, blob }) {
  const opened = versionOf(book, { id, version });
  const { kind, words, fields, at } = opened && !opened.gone && !opened.cannotOpen ? opened : { kind: "stub", words: "", fields: {}, at: moment() };
  const sent = { version, seq, epoch, blob: opened?.gone ? null : blob };
  const content = { kind, words, fields: kind === "erased" ? {} : fields, at };
  return { ...content, n: null, entry: makeId(), safe: book.id, id, version, notBefore: 0, sent, held: false, refused: null, again: true, lasting: true };
}

var PAGE_ROWS2 = 500;
var underWay = /* @__PURE__ */ new Map();
async function openFirst(book, { reach, rows }) {
  const keys2 = mustBeUnlocked();
  if (book.id !== "mine" && (book.partner === null || !keys2.pairKeys.has(book.id))) return;
  const answer = reach ? null : await askedAhead(keys2.person, book.id)?.catch(() => null);
  if (!reach && !answer) return;
  takeOpened(book, await openFresh(keys2, book, answer ? answer.rows.map((row) => toRow(book, null, row)) : rows));
  book.stage.value = "newest";
}
function openFromStore(book) {
  return inTurn(book, openStored);
}
async function openStored(book) {
  const keys2 = mustBeUnlocked();
  book.reach = await readReach(book.id);
  if (!book.reach) return dropPages(book.id);
  const newest = book.reach.high - FIRST_ROWS + 1;
  takeOpened(book, await openFresh(keys2, book, await readRows(book.id, newest)));
  book.stage.value = "newest";
  await openOlder(keys2, book, newest);
  if (!book.reach) return;
  if (book.reach.complete) book.stage.value = "all";
  tellLost(book);
}
async function openOlder(keys2, book, newest) {
  const low = book.reach?.low ?? newest;
  if (newest <= low) return;
  const { opened, covered } = await openPages(book, newest);
  if (opened.length > 0) takeOpened(book, opened);
  for (const [start2, end] of gapsBetween(covered, low, newest)) {
    takeOpened(book, await openFresh(keys2, book, await readRows(book.id, start2, end)));
  }
}
var pull = (book) => inTurn(book, pullAll);
function inTurn(book, act2) {
  const before = underWay.get(book.id) ?? Promise.resolve();
  const work = before.catch(() => {
  }).then(() => act2(book));
  underWay.set(book.id, work);
  return work;
}
async function pullAll(book) {
  if (book.reach) await pullForward(book);
  else await pullFirst(book);
  if (lacksKeys(book)) await openLate(book);
  book.stage.value = book.reach?.complete ? "all" : "newest";
  while (book.reach && !book.reach.complete) await pullBehind(book);
  book.stage.value = "all";
  checkBook(book);
}
var fetchRows = (book, query) => ask("GET", `${rowsPath(book.id)}?${query}`);
async function pullFirst(book) {
  const answer = await askFirstPage(mustBeUnlocked().person, book.id);
  const low = answer.rows.at(-1)?.change ?? answer.change + 1;
  const high = answer.rows[0]?.change ?? answer.change;
  await arriveAll(book, answer, { high, low, complete: !answer.more });
}
async function pullBehind(book) {
  const { high, low } = (
    /** @type {import("./store.js").Reach} */
    book.reach
  );
  const answer = await fetchRows(book, `before=${low}&limit=${PAGE_ROWS2}`);
  await arriveAll(book, answer, { high: Math.max(high, book.reach?.high ?? 0), low: answer.rows.at(-1)?.change ?? low, complete: !answer.more });
}
async function pullForward(book) {
  for (let healed = false; ; ) {
    const reach = (
      /** @type {import("./store.js").Reach} */
      book.reach
    );
    const answer = await fetchRows(book, `after=${Math.max(0, reach.high - 1)}&limit=${PAGE_ROWS2}`);
    if (!await isOneStory(book, reach, answer)) {
      if (healed) throw new AlcoveError("away");
      await heal(book);
      healed = true;
      continue;
    }
    const high = answer.rows.at(-1)?.change ?? answer.change;
    if (high > reach.high) await arriveAll(book, answer, { ...reach, high: Math.max(high, book.reach?.high ?? 0) });
    if (!answer.more) return void 0;
    if (high <= reach.high) throw new AlcoveError("away");
  }
}
async function arriveAll(book, answer, reach) {
  await arrive(book, answer.rows.map((row) => toRow(book, null, row)), { reach });
}
async function openLate(book) {
  await askForKeys(book);
  await openAgain(book);
}
async function openAgain(book) {
  if (!lacksKeys(book)) return;
  await untilStored(book);
  takeOpened(book, await openFresh(mustBeUnlocked(), book, await readRows(book.id)));
}
var isUnderWay = (book, row) => row.author === book.me && book.ops.some(({ id, sent }) => id === row.id && sent?.version === row.version);
async function takeLive(book, said) {
  const row = toRow(book, null, said);
  if (!book.reach || row.change > book.reach.high + 1) return pull(book);
  if (row.change <= book.reach.high) return versionOf(book, row) && !book.lost.size ? void 0 : pull(book);
  if (isUnderWay(book, row)) return void 0;
  await arrive(book, [row], { soon: true });
  if (lacksKeys(book)) await openLate(book);
  return checkBook(book);
}

async function setAside(book, op, error) {
  op.refused = error.code;
  await changeOps([op]);
  addTrouble("server-says", book.id, { about: op.id, record: op.id, code: error.code });
}
async function compare(book, ops, { id, row: stored }) {
  const op = ops.find((one) => one.id === id);
  if (!op || !stored || stored.version < op.version) throw new AlcoveError("away");
  const row = toRow(book, null, stored);
  const known = newestOf(book, op.id);
  const opened = known?.version === row.version ? known : await openRow(mustBeUnlocked(), book, row);
  const isOver = op.kind === "stub" || op.kind === "erased" && opened.kind === "erased";
  if (isOver || opened.kind !== "" && sameContent(opened, op)) {
    removeOps(book, [op]);
    await dropOps([op]);
  } else {
    op.held = true;
    await changeOps([op]);
    addTrouble("conflict", book.id, { about: op.id, record: op.id });
  }
  await arrive(book, [row], {});
  drawConflicts(book);
}

var works = /* @__PURE__ */ new Map();
function workOf(book) {
  const work = works.get(book.id) ?? { running: false, over: Promise.resolve(), gone: () => {
  }, failures: 0, timer: null, single: false, next: 0 };
  works.set(book.id, work);
  return work;
}
function stopSending() {
  works.forEach((work) => clearTimeout(work.timer));
  works.clear();
}
function sendSoon(book) {
  const work = workOf(book);
  if (!isLeading() || work.running) return Promise.resolve();
  clearTimeout(work.timer);
  work.running = true;
  const gone = new Promise((resolve) => work.gone = () => resolve(void 0));
  work.over = sendAll(book, work).finally(() => {
    work.running = false;
    work.gone();
  });
  return gone;
}
var untilSent = (book) => workOf(book).over.catch(() => {
});
function sendNow(book) {
  workOf(book).failures = 0;
  sendSoon(book);
}
async function sendAll(book, work) {
  for (; ; ) {
    const ops = chooseNext(book.ops, Date.now()).slice(0, work.single ? 1 : void 0);
    if (ops.length === 0) break;
    try {
      await sendBatch(book, work, ops);
      Object.assign(work, { failures: 0, single: false });
    } catch (error) {
      const pause2 = await afterFailure(book, work, ops, error).catch((second) => afterSecond(work, second));
      if (pause2 === null) return;
      if (pause2 > 0) return later(book, work, pause2);
    }
  }
  const due = nextDue(book.ops, Date.now());
  if (due !== null) later(book, work, due);
}
function later(book, work, pause2) {
  work.timer = setTimeout(() => sendSoon(book), pause2);
}
async function sendBatch(book, work, ops) {
  const first = Math.max(work.next, highestNumber(book.ledger, book.me) + 1);
  const rows = await sealBatch(mustBeUnlocked(), book, ops, first);
  const resting2 = ops.filter(({ n }) => n !== null);
  if (resting2.length > 0) await changeOps(resting2);
  const again2 = ops.some((op) => op.again);
  const asked2 = ask("POST", rowsPath(book.id), again2 ? { rows, again: again2 } : { rows });
  work.gone();
  const answer = await asked2;
  const said = new Map(answer.rows.map((row) => [`${row.id} ${row.version}`, row]));
  const saved = ops.filter((op) => said.has(`${op.id} ${op.version}`));
  if (saved.length === 0) throw new AlcoveError("away");
  work.next = 0;
  endTrouble("disk-full", null);
  await arrive(book, saved.map((op) => toRow(book, op, said.get(`${op.id} ${op.version}`))), { sent: saved, soon: true });
}
async function afterFailure(book, work, ops, error) {
  if (!(error instanceof AlcoveError)) throw error;
  await untilKept(ops);
  ops = ops.filter((op) => op.n !== null && book.ops.includes(op));
  if (ops.length === 0) return 0;
  const meaning = meaningOf(error.code);
  if (meaning === "stop") return null;
  work.failures += 1;
  const pause2 = Math.max(pauseAfter(work.failures), 1e3 * (error.facts.retryAfter ?? 0));
  if (error.code === "disk-full") addTrouble("disk-full", null);
  if (meaning === "wait") return pause2;
  if (meaning === "renumber" && await isBehind2(book, ops, Number(error.facts.expected))) return book.ops.some((op) => op.again) ? 0 : pause2;
  await sealAnew(book, ops, meaning);
  if (meaning === "renumber") work.next = Number(error.facts.expected);
  else if (meaning === "compare") await compare(book, ops, error.facts);
  else if (meaning === "epoch") return await askForKeys(book), work.failures > 1 ? pause2 : 0;
  else if (ops.length > 1) work.single = true;
  else await setAside(book, ops[0], error);
  return work.failures > 8 ? pause2 : 0;
}
async function isBehind2(book, ops, expected) {
  const first = ops.some((op) => op.again) ? ops[0].sent?.seq : highestNumber(book.ledger, book.me) + 1;
  if (!(expected < first)) return false;
  await pull(book);
  return !ops[0].again || book.ops.some((op) => op.again && op.sent?.seq === expected);
}
async function sealAnew(book, ops, meaning) {
  const all = meaning === "renumber" ? /* @__PURE__ */ new Set([...ops, ...book.ops.filter((op) => op.again)]) : ops.filter((op) => !op.again || meaning !== "epoch");
  for (const op of all) op.sent = null;
  await changeOps([...all].filter((op) => op.n !== null));
}
function afterSecond(work, error) {
  if (!(error instanceof AlcoveError)) throw error;
  return error.code === "locked" ? null : pauseAfter(work.failures);
}

var UNDO = 8e3;
var SEALING = 10;
var BRIEFLY = 60;
async function put(book, kind, words, fields = {}) {
  const id = makeId();
  await enqueue(book, { id, version: 1, kind, words, fields });
  return id;
}
async function putAs(book, id, kind, words, fields) {
  if (!newestOf(book, id) && opsOf(book, id).length === 0) await enqueue(book, { id, version: 1, kind, words, fields });
}
async function revise(book, id, { words, fields = {} }) {
  const entry = mustBeMine(book, id);
  const all = { ...entry.fields, ...fields };
  await enqueue(book, { id, version: entry.version + 1, kind: entry.kind, words: words ?? entry.words, fields: all });
}
async function erase(book, id, undo = UNDO) {
  const { version } = mustBeMine(book, id);
  await enqueue(book, { id, version: version + 1, kind: "erased", words: "", fields: {} }, undo && Date.now() + undo);
}
async function bringBack(book, id) {
  const op = opsOf(book, id).at(-1);
  if (op?.kind !== "erased" || op.sent || Date.now() >= op.notBefore) throw new AlcoveError("erased-already");
  removeOps(book, [op]);
  await dropOps([op]);
}
function cleaned(book, { kind, words, fields }, at) {
  if (kind === "erased") return { kind, words, fields };
  const where = book.id === "mine" ? "mine" : "ours";
  try {
    const record = checkRecord(makeRecord(kind, words, fields, at, Number.MAX_SAFE_INTEGER, where), where);
    return { kind, words: record.words, fields: record.fields };
  } catch (error) {
    if (error instanceof RecordRefused && error.code === "record-large") throw new AlcoveError("too-large", error.facts);
    throw asAlcoveError(error);
  }
}
function mustBeMine(book, id) {
  const entry = book.entries.value.get(id);
  if (!entry) throw new AlcoveError("not-there");
  if (!entry.mine) throw new AlcoveError("not-the-author");
  if (entry.cannotOpen) throw new AlcoveError("cannot-open");
  return entry;
}
async function enqueue(book, what, notBefore = 0) {
  mustBeUnlocked();
  const at = moment();
  const op = { ...what, ...cleaned(book, what, at), at, n: null, entry: makeId(), safe: book.id, notBefore, sent: null, held: false, refused: null };
  book.ops = [...book.ops, op];
  const gone = sendSoon(book);
  op.keeping = keepOp(op, () => isSaved(book, op));
  op.keeping.catch(() => {
  });
  await Promise.race([gone, pause(SEALING)]);
  redraw(book, [op.id]);
  await untilSafe(book, op);
  if (op.lasting) redraw(book, [op.id]);
}
async function isSaved(book, op) {
  if (connection.value === "live") await Promise.race([untilSent(book), pause(BRIEFLY)]);
  return !book.ops.includes(op);
}
var pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
async function untilSafe(book, op) {
  try {
    await op.keeping;
  } catch (error) {
    op.refused = "not-kept";
    await untilSent(book);
    if (!book.ops.includes(op)) return;
    removeOps(book, [op]);
    throw error;
  }
}

var path = (pair, meeting = "", act2 = "") => ["/api/pairs", pair, "meetings", meeting, act2].filter(Boolean).join("/");
var told2 = /* @__PURE__ */ new Map();
var toldOf = (pair) => told2.get(pair) ?? 0;
async function fetchMeetings(pair) {
  const before = toldOf(pair);
  const found = (await ask("GET", path(pair))).map(toMeeting);
  if (toldOf(pair) !== before) return fetchMeetings(pair);
  const book = bookOf(pair);
  const remembered = book.meetings.value;
  const lost = behind(remembered, found);
  if (lost.length > 0) {
    addTrouble("rolled-back", pair, { about: "meetings" });
    await healMeetings(path(pair), book.me, lost);
  }
  book.meetings.value = lost.length > 0 ? (await ask("GET", path(pair))).map(toMeeting) : found;
  if (behind(remembered, book.meetings.value).length === 0) endTrouble("rolled-back", pair, "meetings");
  await writeSnapshot();
}
var STILL_NEXT = 24 * 36e5;
function nextOf(all) {
  const planned = all.filter(({ state }) => state === "planned").reverse();
  return planned.find(({ startsAt }) => Date.parse(startsAt) + STILL_NEXT >= Date.now()) ?? planned.at(-1) ?? null;
}
async function fetchAllMeetings(pair) {
  told2.set(pair, toldOf(pair) + 1);
  await fetchMeetings(pair);
  showNext(pair);
}
function showNext(pair) {
  const next = nextOf(bookOf(pair).meetings.value);
  pairs.value = pairs.value.map((known) => known.id === pair ? { ...known, next } : known);
}
function takeMeeting(pair, said) {
  const book = bookOf(pair);
  const meeting = toMeeting(said);
  told2.set(pair, toldOf(pair) + 1);
  const others = book.meetings.value.filter(({ id }) => id !== meeting.id);
  book.meetings.value = [...others, meeting].sort((one, other) => one.startsAt < other.startsAt ? 1 : -1);
  showNext(pair);
  return meeting;
}
async function act(method, pair, address, body) {
  const meeting = takeMeeting(pair, await ask(method, address, body));
  await writeSnapshot();
  return meeting;
}
var timeOf = ({ startsAt, minutes, zone }) => ({ starts_at: moment(new Date(startsAt)), minutes, zone });
async function putPlan(pair, meeting, time) {
  const book = bookOf(pair);
  const turns = [...book.entries.value.values()].filter(({ kind, fields }) => kind === "plan" && fields.meeting === meeting).map(({ fields }) => fields.turn);
  await put(book, "plan", "", { meeting, ...timeOf(time), turn: Math.max(0, ...turns) + 1 });
}
async function planMeeting(pair, time) {
  const meeting = await act("POST", pair, path(pair), { id: makeId(), ...timeOf(time) });
  await putPlan(pair, meeting.id, time);
  return meeting;
}
async function moveMeeting(pair, meeting, time) {
  const moved = await act("POST", pair, path(pair, meeting, "move"), timeOf(time));
  await putPlan(pair, meeting, time);
  return moved;
}
var askToSkip = (pair, meeting) => act("PUT", pair, path(pair, meeting, "skip"));
var takeBackSkip = (pair, meeting) => act("DELETE", pair, path(pair, meeting, "skip"));
var has = (pair, kind, meeting) => [...bookOf(pair).entries.value.values()].some((entry) => entry.kind === kind && entry.fields.meeting === meeting);
async function startMeeting(pair, meeting, { number, agenda }) {
  if (!has(pair, "snapshot", meeting)) await put(bookOf(pair), "snapshot", "", { meeting, number, started_at: moment(), agenda });
  return act("POST", pair, path(pair, meeting, "start"));
}
async function holdMeeting(pair, meeting) {
  if (!has(pair, "held", meeting)) await put(bookOf(pair), "held", "", { meeting });
  return act("POST", pair, path(pair, meeting, "hold"));
}

async function loadWaiting(given) {
  const ops = await loadOps(given);
  const busy = allBooks().filter((book) => book.ops.length > 0).map(({ id }) => id);
  for (const id of /* @__PURE__ */ new Set([...ops.map(({ safe: safe2 }) => safe2), ...busy])) {
    const book = bookOf(id);
    const former = book.ops;
    book.ops = mergeOps(former, ops.filter((op) => op.safe === id), isLeading());
    redraw(book, new Set([...former, ...book.ops].map((op) => op.id)));
    drawConflicts(book);
  }
  countWaiting();
}

var asked = /* @__PURE__ */ new Set();
var drawn = /* @__PURE__ */ new Map();
var quietly = (work) => work.catch((error) => {
  if (!(error instanceof AlcoveError)) throw error;
});
var refreshPairs = async () => (await import("./pairs-4SRCSR47.js")).refreshPairs();
var isDrawn = (id) => drawn.has(id);
function forgetDrawn() {
  drawn.clear();
}
async function drawFirst({ safes: safes2 }) {
  await Promise.all([...safes2].map(([id, first]) => openFirst(bookOf(id), first)));
}
function draw(id) {
  asked.add(id);
  const book = bookOf(id);
  const known = drawn.get(id);
  if (known || !unlocked() || id !== "mine" && book.partner === null) return known ?? Promise.resolve();
  const work = openFromStore(book).then(() => drawConflicts(book));
  drawn.set(id, work);
  quietly(work.then(() => isLeading() ? bringUp(id) : tellTabs({ kind: "open", safe: id })));
  return work;
}
async function bringUp(id) {
  const book = bookOf(id);
  await Promise.all([pull(book), id === "mine" ? null : fetchMeetings(id)]);
  sendSoon(book);
  if (id === "mine" && unlocked()?.former?.selfKey) quietly(import("./sealing-anew-V53OHUYD.js").then(({ sealMineAnew }) => sealMineAnew()));
  tellTabs({ kind: "stage", safe: id, stage: book.stage.value });
  quietly(makePages(book, async () => {
    await untilIdle();
    return isLeading() && unlocked() !== null;
  }));
}
async function drawAsked() {
  for (const id of asked) await draw(id);
  for (const id of drawn.keys()) await openAgain(bookOf(id));
}
async function drawAll() {
  for (const id of ["mine", ...pairs.value.map((pair) => pair.id)]) {
    const isNew = !drawn.has(id);
    await draw(id);
    if (!isNew && bookOf(id).stage.value !== "all") await bringUp(id);
  }
}
var LOST_AGAIN = 5e3;
var again = null;
async function fetchPairs() {
  clearTimeout(again);
  await quietly(refreshPairs().then(drawAll));
  if (lostPairs.value.length > 0) again = setTimeout(() => isLeading() && unlocked() && fetchPairs(), LOST_AGAIN);
}
async function catchUp() {
  allBooks().forEach(sendNow);
  await Promise.all([...[...drawn.keys()].map((id) => quietly(bringUp(id))), fetchPairs()]);
}
function takeRecord({ safe: safe2, row }) {
  const book = bookOf(safe2);
  if (safe2 !== "mine" && book.partner === null) return fetchPairs();
  return quietly(takeLive(book, row).then(() => book.ops.length > 0 ? sendSoon(book) : void 0));
}
async function lead() {
  quietly(loadWaiting());
  await untilDrawn();
  if (isLeading() && unlocked()) listenToAll();
}
function listenToAll() {
  listen({
    opened: () => quietly(catchUp()),
    reset: () => quietly(catchUp()),
    // A restored server may have ended this session: nothing else would notice while nothing is written.
    fell: () => quietly(ask("GET", "/api/meetings/next")),
    pair: fetchPairs,
    record: takeRecord,
    meeting: ({ pair, meeting }) => {
      takeMeeting(pair, meeting);
      tellTabs({ kind: "meeting", pair, meeting });
    },
    rhythm: ({ pair }) => {
      quietly(fetchAllMeetings(pair));
      tellTabs({ kind: "rhythm", pair });
    },
    comparing: ({ pair }) => {
      tellCompared(pair);
      tellTabs({ kind: "comparing", pair });
    }
  });
}

var drafts = /* @__PURE__ */ new Map();
function draft(key) {
  const known = drafts.get(key);
  if (known) return known;
  const made = {
    key,
    value: te(""),
    dirty: false,
    busy: false,
    handing: null,
    set: (text) => change(made, text),
    clear: () => change(made, ""),
    clearAfter: (sent) => handOver(made, sent)
  };
  drafts.set(key, made);
  return made;
}
function change(of, text) {
  if (of.value.value === text) return;
  of.value.value = text;
  of.dirty = true;
  if (!of.busy) writeOut(of);
}
function handOver(of, sent) {
  of.value.value = "";
  of.dirty = true;
  const former = of.handing;
  const handing = Promise.allSettled([former, sent]);
  of.handing = handing;
  handing.then(() => {
    if (of.handing === handing) of.handing = null;
    if (!of.busy) writeOut(of);
  });
}
async function writeOut(of) {
  of.busy = true;
  try {
    while (of.dirty && !of.handing && unlocked()) {
      of.dirty = false;
      await keep(of.key, of.value.value);
    }
  } catch {
    of.dirty = true;
  } finally {
    of.busy = false;
  }
}
async function keep(key, text) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const name = await nameOf2(key);
  const blob = text === "" ? null : await sealKept(selfKey, { key, text }, { person, fp, entry: `draft ${name}` });
  await writeNote("drafts", name, blob);
}
async function nameOf2(key) {
  const { ownKey, person, fp } = mustBeUnlocked();
  return encodeBase64url(await hmacSha256(ownKey, keptContext({ person, fp, entry: `draft ${key}` })));
}
async function loadDrafts(given) {
  const { selfKey, person, fp } = mustBeUnlocked();
  await Promise.all((given ?? await readAllDrafts()).map(async ([name, blob]) => {
    const kept = await openKept(selfKey, blob, { person, fp, entry: `draft ${name}` }).catch(() => null);
    if (!kept) return;
    const of = draft(kept.key ?? name);
    if (of.value.value === "" && !of.dirty) of.value.value = kept.text;
  }));
  for (const of of drafts.values()) if (of.dirty && !of.busy) writeOut(of);
}
async function shutDrafts() {
  const open2 = [...drafts.values()];
  await Promise.all(open2.filter(({ dirty, handing, value }) => dirty && !(handing && value.value === "")).map((of) => keep(of.key, of.value.value).catch(() => {
  })));
  for (const of of open2) {
    of.dirty = false;
    of.value.value = "";
  }
}

async function hear(message) {
  const book = message.safe ? bookOf(message.safe) : null;
  if (message.kind === "connection" && !isLeading()) connection.value = message.state;
  if (message.kind === "hello" && isLeading()) tellNewTab();
  if (message.kind === "trouble" && !isLeading()) takeTrouble(message);
  if (message.kind === "meeting") takeMeeting(message.pair, message.meeting);
  if (message.kind === "comparing") tellCompared(message.pair);
  if (message.kind === "rhythm") await fetchAllMeetings(message.pair);
  if (message.kind === "open" && isLeading()) await (isDrawn(message.safe) ? bringUp(message.safe) : draw(message.safe));
  if (message.kind === "ops" && book) await hearOps(book);
  if (message.kind === "rows" && book) await hearRows(book, message);
  if (message.kind === "stage" && book && isDrawn(message.safe)) book.stage.value = message.stage;
  if (message.kind === "house") await hearHouse();
}
async function hearOps(book) {
  await loadWaiting();
  sendSoon(book);
}
async function hearRows(book, { rows, sent, reach }) {
  const saved = book.ops.filter((op) => sent.includes(op.n));
  if (isDrawn(book.id) || saved.length > 0) await arrive(book, rows, { reach, sent: saved, told: true });
}
async function hearHouse() {
  const keys2 = unlocked();
  await readSnapshot();
  const fresh = keys2 && await recallKeys(keys2.person);
  if (keys2 && fresh) takeUp(keys2, fresh);
  await drawAsked();
}
function tellNewTab() {
  tellTabs({ kind: "connection", state: connection.value });
  for (const { id, safe: safe2, kind, ...facts } of troubles.value) tellTabs({ kind: "trouble", trouble: kind, safe: safe2, facts });
}

async function settle(book, id, choice) {
  const ops = opsOf(book, id);
  const stored = newestOf(book, id);
  if (!stored || !ops.some((op) => op.held)) throw new AlcoveError("not-there");
  const last2 = ops[ops.length - 1];
  if (choice === "both" && last2.kind !== "erased") await put(book, last2.kind, last2.words, last2.fields);
  if (choice !== "mine") {
    removeOps(book, ops);
    await dropOps(ops);
  } else {
    ops.forEach((op, at) => Object.assign(op, { version: stored.version + 1 + at, held: false, sent: null }));
    redraw(book, [id]);
    await renumberOps(ops);
  }
  drawConflicts(book);
  endTrouble("conflict", book.id, id);
  sendSoon(book);
}

var open = () => {
};
function whenAskedFor(act2) {
  open = act2;
  allBooks().forEach(({ id }) => act2(id));
}
var safes = /* @__PURE__ */ new Map();
function safe(id) {
  const known = safes.get(id) ?? makeSafe(id);
  safes.set(id, known);
  open(id);
  return known;
}
function makeSafe(id) {
  const book = bookOf(id);
  return {
    id,
    stage: book.stage,
    entries: book.entries,
    conflicts: book.conflicts,
    former: book.former,
    meetings: book.meetings,
    /** @param {string} kind @param {string} words @param {Record<string, any>} [fields] */
    put: (kind, words, fields) => put(book, kind, words, fields),
    /** @param {string} record @param {{ words?: string, fields?: Record<string, any> }} change */
    revise: (record, change2) => revise(book, record, change2),
    /** @param {string} record */
    erase: (record) => erase(book, record),
    /** @param {string} record */
    bringBack: (record) => bringBack(book, record),
    /** @param {string} record @param {"mine" | "stored" | "both"} choice */
    settle: (record, choice) => settle(book, record, choice),
    /** @param {string} record */
    versions: (record) => versionsOf2(book, record)
  };
}
function versionsOf2(book, id) {
  const entry = book.entries.value.get(id);
  if (!entry) throw new AlcoveError("not-there");
  const earlier = (book.records.get(id) ?? []).filter((known) => known.version < entry.version && !known.gone && !known.cannotOpen);
  return earlier.map(({ version, words, fields, at }) => ({ version, words, fields, at })).reverse();
}

async function openHouse(keys2, first) {
  setUnlocked(keys2);
  await openStore(keys2.person);
  await readSnapshot(first?.house);
  await Promise.all([loadWaiting(first?.outbox), loadDrafts(first?.drafts), first && drawFirst(first)]);
  whenKeysAreMissing(refreshPairs);
  whenMineIsAnew(() => quietly(import("./mine-anew-JHU67Q74.js").then(({ fetchMineAgain }) => fetchMineAgain())));
  whenTroubled((message) => isLeading() && tellTabs(message));
  door.value = "open";
  whenAskedFor((id) => quietly(draw(id)));
  joinTabs(keys2.person, { hear: (message) => quietly(hear(message)), lead });
  tellTabs({ kind: "hello" });
  if (first) quietly(loadWaiting());
}
async function shutHouse(next) {
  if (unlocked()) await quietly(shutDrafts());
  leaveTabs();
  stopListening();
  stopSending();
  forgetDrawn();
  setUnlocked(null);
  Y(() => {
    shutBooks();
    clearSignals();
    door.value = next;
  });
  closeStore();
}

async function checkOwnKeys(person, keys2) {
  const own = unlocked() ?? await recallKeys(person);
  if (!own || own.person !== person) return;
  if (!keys2) return addTrouble("rolled-back", null, { about: "keys" });
  if (keys2.bundle === encodeBase64url(own.bundle)) return endTrouble("key-changed", null);
  if (await isRotation(own, keys2)) return lockForNew(person);
  addTrouble("key-changed", null, { about: "own", own: true });
}
async function isRotation(own, { bundle, statement }) {
  if (!statement.former_signature) return false;
  const { verifyRotation } = await import("./bundle-MD3CXSFG.js");
  try {
    const [former, signature] = [statement.former_signature, statement.signature].map(decodeBase64url);
    await verifyRotation(own.bundle, decodeBase64url(bundle), [former, signature], { person: own.person, at: statement.time });
    return true;
  } catch {
    return false;
  }
}
async function lockForNew(person) {
  const { supersede: supersede2 } = await import("./changed-V2KOA4HA.js");
  if (unlocked()) await shutHouse("locked");
  await supersede2(person);
  lockReason.value = "changed";
  tellHall("locked");
}

var CLOCK_MINUTES = 10;
var NOTHING = { person: null, keys: null, first: null };
var hall = null;
var failures2 = 0;
async function start() {
  unfitReason.value = await whyUnfit();
  if (unfitReason.value) {
    door.value = "unfit";
    return;
  }
  whenSignedOut(() => quietly(becomeStranger()));
  hall = new BroadcastChannel("alcove");
  hall.onmessage = ({ data }) => quietly(hearHall(data));
  addEventListener("online", () => quietly(meetServer()));
  const { person, keys: keys2, first } = await takeLook().catch(() => NOTHING);
  if (keys2) {
    await openHouse(keys2, first);
    quietly(meetServer());
    quietly(stayLocked(keys2.person));
  } else {
    await quietly(meetServer());
    if (door.value === "starting") door.value = person ? "locked" : "stranger";
  }
}
async function stayLocked(person) {
  if (!await recallKeys(person) && unlocked()?.person === person) await shutHouse("locked");
}
var tellHall = (what) => hall?.postMessage(what);
async function hearHall(what) {
  if (what === "came" && !unlocked()) await meetServer();
  if (what === "locked" && unlocked()) await shutHouse("locked");
  if (what === "left") await becomeStranger();
}
async function becomeStranger() {
  await shutHouse("stranger");
  me.value = null;
}
async function meetServer() {
  const asked2 = Date.now();
  try {
    const answer = await ask("GET", "/api/me");
    failures2 = 0;
    compareClocks(answer.server.now, asked2);
    server.value = { firstVisit: answer.server.first_visit, signUp: answer.server.sign_up, version: answer.server.version };
    await enter(answer.person, answer.keys);
  } catch (error) {
    if (!(error instanceof AlcoveError)) throw error;
    failures2 += 1;
    setTimeout(() => quietly(meetServer()), Math.max(2e3, pauseAfter(failures2)));
    throw error;
  }
}
async function enter(person, keys2) {
  if (!person) return becomeStranger();
  await checkOwnKeys(person.id, keys2);
  if (unlocked() && unlocked()?.person !== person.id) await shutHouse("starting");
  me.value = person;
  if (!unlocked()) await openWith2(person.id);
  if (!unlocked()) {
    await rememberPerson(person.id);
    door.value = keys2 ? "locked" : "keyless";
  }
  return void 0;
}
async function openWith2(person) {
  const keys2 = await recallKeys(person);
  if (!keys2) return;
  await rememberPerson(person);
  await openHouse(keys2);
}
function compareClocks(now, asked2) {
  const here = (asked2 + Date.now()) / 2;
  const minutes = Math.round((here - Date.parse(now)) / 6e4);
  if (Math.abs(minutes) > CLOCK_MINUTES) addTrouble("clock", null, { minutes });
  else endTrouble("clock", null);
}
async function lock() {
  const person = unlocked()?.person;
  if (!person) return;
  await dropPages().catch(() => {
  });
  await shutHouse("locked");
  await forgetKeys(person);
  tellHall("locked");
}

var AUTH = "/api/accounts/browser/v1/auth";
async function haveCookie() {
  if (!document.cookie.includes("alcove-csrf=")) await ask("GET", "/api/me");
}
async function signUp({ name, email, password, pass }) {
  await haveCookie();
  if (pass) await ask("POST", "/api/sign-up-pass", pass);
  await ask("POST", `${AUTH}/signup`, { email, password, name });
  await meetServer();
  tellHall("came");
}
async function signIn({ email, password }) {
  await haveCookie();
  try {
    await ask("POST", `${AUTH}/login`, { email, password });
  } catch (error) {
    if (!(error instanceof AlcoveError) || error.facts.status !== 409) throw error;
  }
  await meetServer();
  tellHall("came");
}
async function signOut() {
  const person = me.value?.id;
  const said = await ask("DELETE", `${AUTH}/session`).catch((error) => error);
  await shutHouse("stranger");
  me.value = null;
  if (person) await deleteStore(person);
  await deleteKeys();
  tellHall("left");
  if (said instanceof AlcoveError && said.code === "away") throw said;
  await meetServer();
}

function serverAddress(here = location, cookies = document.cookie) {
  const name = `alcove-server-${here.port}=`;
  const told3 = cookies.split("; ").find((piece) => piece.startsWith(name))?.slice(name.length) ?? "";
  return here.hostname === "localhost" && /^https?:\/\/[a-z0-9.:[\]-]+$/i.test(told3) ? told3 : here.origin;
}

async function makeJoinLink() {
  const { token, expires_at: expiresAt } = await ask("POST", "/api/join-links");
  return { link: `${serverAddress()}/join/${token}`, expiresAt };
}
async function makeResetLink(person) {
  const { token, expires_at: expiresAt } = await ask("POST", `/api/people/${person}/reset-links`);
  return { link: `${location.origin}/reset/${token}`, expiresAt };
}
async function resetLogin({ token, password }) {
  await ask("GET", "/api/me");
  await ask("POST", "/api/resets", { token, password });
}
async function people() {
  const found = await ask("GET", "/api/people");
  return found.map((one) => ({ id: one.id, name: one.name, email: one.email, joinedAt: one.joined_at, lastSeenOn: one.last_seen_on }));
}

async function lazily(act2) {
  try {
    return await act2();
  } catch (error) {
    throw asAlcoveError(error);
  }
}
var kit = () => import("./kit-JADU3NYM.js");
var pairing = () => import("./pairing-UOG3MM44.js");
var makeKit = () => lazily(async () => (await kit()).makeKit());
var confirmKit = (typed, how) => lazily(async () => (await kit()).confirmKit(typed, how));
var unlock = (words) => lazily(async () => (await kit()).unlock(words));
var anew = () => import("./new-keys-H2O4F7YN.js");
var beginAnew = (given) => lazily(async () => (await anew()).beginAnew(given));
var proveWords = (words) => lazily(async () => (await anew()).proveWords(words));
var rotate = (given) => lazily(async () => (await anew()).rotate(given));
var tryWords = (words) => lazily(async () => (await import("./drill-F7DBGNDD.js")).tryWords(words));
var bringBackMine = (words) => lazily(async () => (await import("./found-words-OJBGVUNN.js")).bringBackMine(words));
var eraseFormer = () => lazily(async () => (await import("./found-words-OJBGVUNN.js")).eraseFormer());
var canBeFound = () => lazily(async () => (await import("./found-words-OJBGVUNN.js")).canBeFound());
var inbox = () => import("./captured-3Y5A5ADL.js");
async function mayCapture2() {
  const may = await mayCapture();
  if (may) await inbox().catch(() => {
  });
  return may;
}
var capture = (kind, words, pair) => lazily(async () => (await inbox()).capture(kind, words, pair));
var openAllCaptured = () => lazily(async () => (await inbox()).openAllCaptured());
var fileCaptured = (what, id, fields) => lazily(async () => (await inbox()).fileCaptured(what, id, fields));
var dropCaptured = (what) => lazily(async () => (await inbox()).dropCaptured(what));
var leaving = () => import("./leaving-AM5LMMP2.js");
var closeAlcove = (pair) => lazily(async () => (await leaving()).closeAlcove(pair));
var openAlcoveAgain = (pair) => lazily(async () => (await leaving()).openAlcoveAgain(pair));
var leaveAlcove = (pair) => lazily(async () => (await leaving()).leaveAlcove(pair));
var eraseForGood = (pair, id) => lazily(async () => (await leaving()).eraseForGood(pair, id));
var erasuresWaiting = (pair) => lazily(async () => (await leaving()).erasuresWaiting(pair));
var invite = (about) => lazily(async () => (await pairing()).invite(about));
var withdraw = (id) => lazily(async () => (await pairing()).withdraw(id));
var lookAtInvitation = (id, fragment) => lazily(async () => (await pairing()).lookAtInvitation(id, fragment));
var acceptInvitation = (id, fragment) => lazily(async () => (await pairing()).acceptInvitation(id, fragment));
var keptProgram = async () => typeof caches === "undefined" ? null : (await import("./program-store-OLKCF47K.js")).readPinned();

function takeUp(keys2, fresh) {
  for (const [pair, epochs] of fresh.pairKeys) {
    for (const [epoch, key] of epochs) if (!keys2.pairKeys.get(pair)?.has(epoch)) holdPairKey(keys2, pair, epoch, key, !fresh.notOwn.get(pair)?.has(epoch));
  }
}
async function supersede(person) {
  const db = await openBase();
  const device = await db.get("devices", person);
  if (device) await db.put("devices", { ...device, superseded: true });
  await db.delete("pairKeys", ofPerson(person));
}
var keysBefore = async (person) => await (await openBase()).get("devices", person) ?? null;
async function keepFormer(keys2, former) {
  keys2.former = former;
  const db = await openBase();
  const device = await db.get("devices", keys2.person);
  if (device?.fp === keys2.fp) await db.put("devices", { ...device, former });
}

export {
  unlocked,
  setUnlocked,
  nameOfCaptured,
  keysOfCaptured,
  countCaptured,
  makeId,
  madeAt,
  moment,
  formatPayload,
  parsePayload,
  isRecordId,
  cutAtWord,
  makeRecord,
  checkRecord,
  recordTime,
  emptyBook,
  newestOf,
  opsOf,
  bookOf,
  allBooks,
  countWaiting,
  removeOps,
  mustBeUnlocked,
  whenCompared,
  untilDrawn,
  untilIdle,
  isLeading,
  toMeeting,
  pad,
  unpad,
  sealKept,
  openKept,
  writeSnapshot,
  dropOps,
  sealRecord,
  openRecord,
  epochOf,
  takeUp,
  supersede,
  keysBefore,
  keepFormer,
  learnFormer,
  pull,
  openAgain,
  untilSent,
  sendNow,
  put,
  putAs,
  revise,
  erase,
  toldOf,
  fetchAllMeetings,
  putPlan,
  planMeeting,
  moveMeeting,
  askToSkip,
  takeBackSkip,
  startMeeting,
  holdMeeting,
  serverAddress,
  quietly,
  refreshPairs,
  draft,
  safe,
  openHouse,
  shutHouse,
  start,
  tellHall,
  meetServer,
  lock,
  signUp,
  signIn,
  signOut,
  makeJoinLink,
  makeResetLink,
  resetLogin,
  people,
  makeKit,
  confirmKit,
  unlock,
  beginAnew,
  proveWords,
  rotate,
  tryWords,
  bringBackMine,
  eraseFormer,
  canBeFound,
  mayCapture2 as mayCapture,
  capture,
  openAllCaptured,
  fileCaptured,
  dropCaptured,
  closeAlcove,
  openAlcoveAgain,
  leaveAlcove,
  eraseForGood,
  erasuresWaiting,
  invite,
  withdraw,
  lookAtInvitation,
  acceptInvitation,
  keptProgram
};
