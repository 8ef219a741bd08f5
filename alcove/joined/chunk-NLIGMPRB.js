import {
  AlcoveError,
  Y,
  addTrouble,
  allBooks,
  arrive,
  ask,
  bookOf,
  bringBack,
  clearSignals,
  closeStore,
  connection,
  countWaiting,
  door,
  drawConflicts,
  dropOps,
  encodeBase64url,
  endTrouble,
  erase,
  fetchMeetings,
  forgetKeys,
  isLeading,
  joinTabs,
  lastPerson,
  leaveTabs,
  loadOps,
  me,
  mergeOps,
  mustBeUnlocked,
  newestOf,
  openAgain,
  openFromStore,
  openKept,
  openStore,
  opsOf,
  pairs,
  pauseAfter,
  pull,
  put,
  readAllDrafts,
  readSnapshot,
  recallKeys,
  redraw,
  rememberPerson,
  removeOps,
  renumberOps,
  revise,
  sealKept,
  sendNow,
  sendSoon,
  server,
  setUnlocked,
  shutBooks,
  stopSending,
  takeLive,
  takeMeeting,
  takeTrouble,
  te,
  tellTabs,
  troubles,
  unfitReason,
  unlocked,
  whenKeysAreMissing,
  whenSignedOut,
  whenTroubled,
  writeNote
} from "./chunk-E5WXTXSR.js";

// sync/drafts.js
var drafts = /* @__PURE__ */ new Map();
function draft(key) {
  const known = drafts.get(key);
  if (known) return known;
  const made = {
    key,
    value: te(""),
    dirty: false,
    busy: false,
    set: (text) => change(made, text),
    clear: () => change(made, "")
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
async function writeOut(of) {
  of.busy = true;
  try {
    while (of.dirty && unlocked()) {
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
  const blob = text === "" ? null : await sealKept(selfKey, { text }, { person, fp, entry: `draft ${key}` });
  await writeNote("drafts", key, blob);
}
async function loadDrafts() {
  const { selfKey, person, fp } = mustBeUnlocked();
  for (const [key, blob] of await readAllDrafts()) {
    const kept = await openKept(selfKey, blob, { person, fp, entry: `draft ${key}` }).catch(() => null);
    const of = draft(key);
    if (kept && of.value.value === "" && !of.dirty) of.value.value = kept.text;
  }
  for (const of of drafts.values()) if (of.dirty && !of.busy) writeOut(of);
}
async function shutDrafts() {
  const open2 = [...drafts.values()];
  await Promise.all(open2.filter(({ dirty }) => dirty).map((of) => keep(of.key, of.value.value).catch(() => {
  })));
  for (const of of open2) {
    of.dirty = false;
    of.value.value = "";
  }
}

// sync/settling.js
async function settle(book, id, choice) {
  const ops = opsOf(book, id);
  const stored = newestOf(book, id);
  if (!stored || !ops.some((op) => op.held)) throw new AlcoveError("not-there");
  const last = ops[ops.length - 1];
  if (choice === "both" && last.kind !== "erased") await put(book, last.kind, last.words, last.fields);
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

// sync/safe.js
var open = () => {
};
function whenAskedFor(act) {
  open = act;
  allBooks().forEach(({ id }) => act(id));
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
    versions: (record) => versionsOf(book, record)
  };
}
function versionsOf(book, id) {
  const entry = book.entries.value.get(id);
  if (!entry) throw new AlcoveError("not-there");
  const earlier = (book.records.get(id) ?? []).filter((known) => known.version < entry.version && !known.gone && !known.cannotOpen);
  return earlier.map(({ version, words, fields, at }) => ({ version, words, fields, at })).reverse();
}

// sync/live.js
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
    ["record", "pair", "meeting", "reset"]
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
  timer = setTimeout(connect, pauseAfter(failures));
}

// sync/drawing.js
var asked = /* @__PURE__ */ new Set();
var drawn = /* @__PURE__ */ new Map();
var quietly = (work) => work.catch((error) => {
  if (!(error instanceof AlcoveError)) throw error;
});
var refreshPairs = async () => (await import("./pairs-FDZRFQEO.js")).refreshPairs();
var isDrawn = (id) => drawn.has(id);
function forgetDrawn() {
  drawn.clear();
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
  tellTabs({ kind: "stage", safe: id, stage: book.stage.value });
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
var fetchPairs = () => quietly(refreshPairs().then(drawAll));
async function catchUp() {
  allBooks().forEach(sendNow);
  await Promise.all([...[...drawn.keys()].map((id) => quietly(bringUp(id))), fetchPairs()]);
}
function takeRecord({ safe: safe2, row }) {
  const book = bookOf(safe2);
  if (safe2 !== "mine" && book.partner === null) return fetchPairs();
  return quietly(takeLive(book, row));
}
function lead() {
  listen({
    opened: () => quietly(catchUp()),
    reset: () => quietly(catchUp()),
    pair: fetchPairs,
    record: takeRecord,
    meeting: ({ pair, meeting }) => {
      takeMeeting(pair, meeting);
      tellTabs({ kind: "meeting", pair, meeting });
    }
  });
}

// sync/waiting.js
async function loadWaiting() {
  const ops = await loadOps();
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

// sync/hearing.js
async function hear(message) {
  const book = message.safe ? bookOf(message.safe) : null;
  if (message.kind === "connection" && !isLeading()) connection.value = message.state;
  if (message.kind === "hello" && isLeading()) tellNewTab();
  if (message.kind === "trouble" && !isLeading()) takeTrouble(message);
  if (message.kind === "meeting") takeMeeting(message.pair, message.meeting);
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
  const keys = unlocked();
  await readSnapshot();
  const fresh = keys && await recallKeys(keys.person);
  fresh?.pairKeys.forEach((epochs, pair) => keys?.pairKeys.set(pair, new Map([...epochs, ...keys.pairKeys.get(pair) ?? []])));
  await drawAsked();
}
function tellNewTab() {
  tellTabs({ kind: "connection", state: connection.value });
  for (const { id, safe: safe2, kind, ...facts } of troubles.value) tellTabs({ kind: "trouble", trouble: kind, safe: safe2, facts });
}

// sync/house-life.js
async function openHouse(keys) {
  setUnlocked(keys);
  await openStore(keys.person);
  await readSnapshot();
  await Promise.all([loadWaiting(), loadDrafts()]);
  whenKeysAreMissing(refreshPairs);
  whenTroubled((message) => isLeading() && tellTabs(message));
  door.value = "open";
  whenAskedFor((id) => quietly(draw(id)));
  joinTabs(keys.person, { hear: (message) => quietly(hear(message)), lead });
  tellTabs({ kind: "hello" });
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

// sync/fitness.js
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

// sync/opening.js
var CLOCK_MINUTES = 10;
var hall = null;
var failures2 = 0;
var ownKeys = null;
var shownKeys = () => ownKeys;
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
  const person = await lastPerson().catch(() => null);
  const keys = person && await recallKeys(person).catch(() => null);
  if (keys) {
    await openHouse(keys);
    quietly(meetServer());
  } else {
    await quietly(meetServer());
    if (door.value === "starting") door.value = person ? "locked" : "stranger";
  }
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
  ownKeys = null;
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
async function enter(person, keys) {
  if (!person) return becomeStranger();
  ownKeys = keys;
  checkOwnKeys(person.id, keys);
  if (unlocked() && unlocked()?.person !== person.id) await shutHouse("starting");
  me.value = person;
  if (!unlocked()) await openWith(person.id);
  if (!unlocked()) {
    await rememberPerson(person.id);
    door.value = keys ? "locked" : "keyless";
  }
  return void 0;
}
function checkOwnKeys(person, keys) {
  const own = unlocked();
  if (!own || own.person !== person) return;
  if (!keys) addTrouble("rolled-back", null, { about: "keys" });
  else if (keys.bundle !== encodeBase64url(own.bundle)) addTrouble("key-changed", null, { about: "own", own: true });
}
async function openWith(person) {
  const keys = await recallKeys(person);
  if (!keys) return;
  await rememberPerson(person);
  await openHouse(keys);
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
  await shutHouse("locked");
  await forgetKeys(person);
  tellHall("locked");
}

export {
  draft,
  safe,
  openHouse,
  shutHouse,
  shownKeys,
  start,
  tellHall,
  meetServer,
  lock
};
