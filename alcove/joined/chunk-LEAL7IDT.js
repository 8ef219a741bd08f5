import {
  refreshPairs
} from "./chunk-75NKKDFA.js";
import {
  WORDS
} from "./chunk-N743KZGL.js";
import {
  changeRing,
  fetchRing
} from "./chunk-ZCULNP6U.js";
import {
  checkNotReflected,
  deriveFp
} from "./chunk-NO7HG6NV.js";
import {
  $,
  addTrouble,
  door,
  draft,
  endTrouble,
  makeId,
  moment,
  mustBeUnlocked,
  pairs,
  quietly,
  te,
  unlocked,
  whenCompared
} from "./start.js";
import {
  AlcoveError,
  SealError,
  ask,
  concatBytes,
  decodeBase64url,
  decodeHex,
  encodeBase64url,
  encodeText,
  equalBytes,
  formatContext,
  labelledHash,
  sha256
} from "./first.js";

var kept = (pair) => draft(`compare:${pair}`);
function keptOf(pair) {
  const text = kept(pair).value.value;
  return text === "" ? {} : JSON.parse(text);
}
function keep(pair, change) {
  const next = JSON.stringify({ ...keptOf(pair), ...change });
  return kept(pair).set(next === "{}" ? "" : next);
}
var lastFailed = (pair) => keptOf(pair).failed ?? null;

var NONCE_LENGTH = 32;
function makeSasNonce() {
  return crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
}
async function sasCommit(nonceA, { fpA, fpB }) {
  return labelledHash("alcove/v1/sas-commit", concatBytes(checkNonce(nonceA), joinFps(fpA, fpB)));
}
async function checkSasCommit(commit, nonceA, { fpA, fpB }) {
  if (!equalBytes(commit, await sasCommit(nonceA, { fpA, fpB }))) throw new SealError("sas-commit");
}
async function sasWords(pair, nonceA, nonceB, { fpA, fpB }) {
  if (equalBytes(checkNonce(nonceA), checkNonce(nonceB))) throw new SealError("sas-nonce");
  const head = concatBytes(formatContext("sas", pair), encodeText("\n"));
  const digest = await sha256(concatBytes(head, nonceA, nonceB, joinFps(fpA, fpB)));
  const bits = digest.slice(0, 6).reduce((number, byte) => number << 8n | BigInt(byte), 0n) >> 4n;
  return [33n, 22n, 11n, 0n].map((shift) => WORDS[Number(bits >> shift & 2047n)]).join(" ");
}
function checkNonce(nonce) {
  if (nonce.length !== NONCE_LENGTH) throw new SealError("sas-nonce");
  return nonce;
}
function joinFps(fpA, fpB) {
  if (fpA === fpB) throw new SealError("sas-pair");
  return concatBytes(decodeHex(fpA, 32), decodeHex(fpB, 32));
}

function makeTry({ pair, me, fp, partner, partnerFp, anew = null }) {
  const isFirst = me < partner;
  const fps = isFirst ? { fpA: fp, fpB: partnerFp } : { fpA: partnerFp, fpB: fp };
  const seen = { session: null, commit: null, answer: null, revealed: false, words: null, said: null, told: false, over: null };
  return { pair, partner, partnerFp, anew, isFirst, fps, nonce: makeSasNonce(), begunAt: Date.now(), ...seen };
}
async function commitTo(attempt, id) {
  attempt.session = id;
  attempt.commit = encodeBase64url(await sasCommit(attempt.nonce, attempt.fps));
  return { step: "", body: { id, commit: attempt.commit } };
}
async function goOn(attempt, shown) {
  if (attempt.over) return null;
  try {
    return await follow(attempt, shown);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    attempt.over = error.code;
    return null;
  }
}
async function follow(attempt, shown) {
  if (attempt.session === null) return shown && greet(attempt, shown);
  if (shown?.id !== attempt.session) return end(attempt, "ended");
  if (shown.commit !== attempt.commit) return end(attempt, "changed");
  return await (attempt.isFirst ? asFirst(attempt, shown) : asSecond(attempt, shown)) ?? hear(attempt, shown);
}
function greet(attempt, shown) {
  if (!shown.commit) return null;
  if (shown.answer) return { step: "/end", body: { id: shown.id } };
  [attempt.session, attempt.commit] = [shown.id, shown.commit];
  attempt.answer = encodeBase64url(attempt.nonce);
  return { step: "/answer", body: { id: shown.id, number: attempt.answer } };
}
async function asFirst(attempt, shown) {
  if (shown.answer !== (attempt.answer ?? shown.answer)) return end(attempt, "changed");
  if (!shown.answer) return null;
  attempt.answer = shown.answer;
  attempt.words ??= await wordsOf(attempt, attempt.nonce, decodeBase64url(shown.answer));
  return shown.reveal ? null : { step: "/reveal", body: { id: shown.id, number: encodeBase64url(attempt.nonce) } };
}
async function asSecond(attempt, shown) {
  if (shown.answer === null && !shown.reveal) return { step: "/answer", body: { id: shown.id, number: encodeBase64url(attempt.nonce) } };
  if (shown.answer !== attempt.answer) return end(attempt, "changed");
  if (!shown.reveal || attempt.words) return null;
  const nonceA = decodeBase64url(shown.reveal);
  await checkSasCommit(decodeBase64url(attempt.commit ?? ""), nonceA, attempt.fps);
  attempt.words = await wordsOf(attempt, nonceA, attempt.nonce);
  return null;
}
async function wordsOf({ pair, fps }, nonceA, nonceB) {
  return (await sasWords(pair, nonceA, nonceB, fps)).split(" ");
}
function hear(attempt, shown) {
  if (attempt.words && shown.said[attempt.partner] === "differ") return end(attempt, "they-differ");
  attempt.told = Object.entries(shown.said).some(([who, said]) => who !== attempt.partner && said === attempt.said);
  return attempt.said && !attempt.told ? { step: "/said", body: { id: shown.id, said: attempt.said } } : null;
}
function isAgreed(attempt, shown) {
  return attempt.over === null && attempt.words !== null && attempt.said === "same" && shown?.said[attempt.partner] === "same";
}
function end(attempt, why) {
  attempt.over = why;
  return null;
}

var HARMLESS = ["ended", "expired"];
var theOther = (pair) => pairs.value.find(({ id }) => id === pair)?.counterpart ?? { id: "", name: "" };
async function pinOf(pair) {
  if (!theOther(pair).id) await refreshPairs();
  const { id: partner } = theOther(pair);
  if (!partner) throw new AlcoveError("comparing-no-keys");
  return { partner, pin: (await fetchRing()).pins[partner] ?? null };
}
async function shownOf(pair) {
  const { pin } = await pinOf(pair);
  const row = (await ask("GET", "/api/pairs")).find((one) => one.id === pair);
  const { bundle } = row.counterpart;
  await checkNotReflected(mustBeUnlocked().bundle, decodeBase64url(bundle));
  return { bundle, fp: await deriveFp(decodeBase64url(bundle)), instead: pin?.fp ?? null };
}
async function resumed(pair) {
  const { pressed } = keptOf(pair);
  const { person, fp } = mustBeUnlocked();
  const { partner, pin } = await pinOf(pair);
  if (!pressed || (pin?.fp ?? null) !== (pressed.anew ? pressed.anew.instead : pressed.partnerFp)) return null;
  return { ...makeTry({ pair, me: person, fp, partner, partnerFp: pressed.partnerFp }), ...pressed };
}
async function verify({ pair, partner, partnerFp, anew }) {
  const ring = await changeRing(({ pins }) => {
    if (anew && (pins[partner]?.fp ?? null) === anew.instead) pins[partner] = { bundle: anew.bundle, fp: anew.fp, state: "new", since: "" };
    const pin = pins[partner];
    if (pin?.fp === partnerFp && pin.state !== "verified") Object.assign(pin, { state: "verified", since: moment().slice(0, 10) });
  });
  if (ring.pins[partner]?.fp !== partnerFp) throw new AlcoveError("key-changed", { name: theOther(pair).name });
  keep(pair, { pressed: void 0, failed: void 0 });
  endTrouble("comparing-failed", pair);
  await refreshPairs();
}
async function failTry(pair, { over, words, partnerFp }) {
  const why = over ?? "ended";
  const isHarmless = HARMLESS.includes(why);
  const failed = { why, at: Date.now(), ...!isHarmless && { doubt: partnerFp } };
  keep(pair, { pressed: void 0, ...(words || !isHarmless) && { failed } });
  if (isHarmless) return;
  addTrouble("comparing-failed", pair, { name: theOther(pair).name, reason: why });
  await quietly(distrust(pair));
}
async function distrust(pair) {
  const { failed } = keptOf(pair);
  const { id: partner } = theOther(pair);
  if (!failed?.doubt) return;
  await changeRing(({ pins }) => {
    const pin = pins[partner];
    if (pin?.fp === failed.doubt && pin.state !== "new") Object.assign(pin, { state: "new", since: moment().slice(0, 10) });
  });
  keep(pair, { failed: { why: failed.why, at: failed.at } });
  await refreshPairs();
}

var LASTS = 10 * 6e4;
var EVERY = 2500;
var SENDS = 4;
var READY = (
  /** @type {Comparing} */
  { step: "ready", words: null, why: null, told: false }
);
var OVER = ["comparing-over", "comparing-turn", "pair-closed", "not-found"];
var REFUSED = /* @__PURE__ */ new Set(["changed", "sas-commit", "sas-nonce", "sas-pair"]);
var all = /* @__PURE__ */ new Map();
whenCompared((pair) => all.has(pair) && Date.now() >= heldOf(pair).restsUntil && quietly(turn(heldOf(pair))));
$(() => {
  if (door.value !== "open") all.forEach(forget);
});
function heldOf(pair) {
  const known = all.get(pair) ?? { pair, state: te(READY), attempt: null, due: null, timer: null, busy: false, again: false, restsUntil: 0 };
  all.set(pair, known);
  return known;
}
function forget(held) {
  clearTimeout(held.timer);
  [held.attempt, held.due, held.restsUntil, held.state.value] = [null, null, 0, READY];
}
async function turn(held) {
  if (held.busy) return void (held.again = true);
  held.busy = true;
  clearTimeout(held.timer);
  try {
    do {
      held.again = false;
      await step(held);
    } while (held.again && held.attempt && Date.now() >= held.restsUntil);
  } finally {
    held.busy = false;
    if (held.attempt && !held.attempt.over) held.timer = setTimeout(() => quietly(turn(held)), EVERY);
  }
}
async function step(held) {
  const { attempt } = held;
  if (!attempt || attempt.over) return;
  if (Date.now() - attempt.begunAt > LASTS) attempt.over = "expired";
  await draw(held);
  const shown = await look(held, attempt).catch((error) => refused(attempt, error));
  if (held.attempt !== attempt) return;
  if (shown !== void 0 && isAgreed(attempt, shown)) await agree(held, attempt);
  else await draw(held);
}
async function look(held, attempt) {
  let shown = await (held.due ? put(held.pair, held.due) : ask("GET", pathOf(held.pair)).then(({ session }) => session));
  held.due = null;
  for (let sends = 0; sends < SENDS; sends += 1) {
    const due = await goOn(attempt, shown);
    await draw(held);
    if (!due || held.attempt !== attempt) return shown;
    shown = await put(held.pair, due);
  }
  held.restsUntil = Date.now() + EVERY;
  return shown;
}
function refused(attempt, error) {
  if (!(error instanceof AlcoveError)) throw error;
  if (OVER.includes(error.code)) attempt.over = "ended";
}
async function agree(held, attempt) {
  await verify(attempt);
  forget(held);
  held.state.value = { ...READY, step: "verified" };
}
async function draw({ pair, state, attempt }) {
  if (!attempt) return;
  const { over: why, words, said, told, session } = attempt;
  const step2 = why ? "failed" : said ? "said" : words ? "words" : "waiting";
  if (state.value.step === step2 && state.value.why === why && state.value.told === told) return;
  state.value = { step: step2, words, why, told };
  if (!why) return;
  if (session && REFUSED.has(why)) quietly(put(pair, { step: "/said", body: { id: session, said: "differ" } }));
  await failTry(pair, attempt);
}
var pathOf = (pair) => `/api/pairs/${pair}/comparing`;
var put = async (pair, { step: step2, body }) => (await ask("PUT", pathOf(pair) + step2, body))?.session ?? null;

function compare(pair) {
  const held = heldOf(pair);
  const { pressed, failed } = keptOf(pair);
  if (!held.attempt && pressed) quietly(resume(held));
  if (failed?.doubt) quietly(distrust(pair));
  return held.state;
}
async function resume(held) {
  const attempt = await resumed(held.pair);
  if (!attempt || held.attempt) return;
  held.attempt = attempt;
  await turn(held);
}
async function beginComparing(pair, { withNew = false } = {}) {
  const held = heldOf(pair);
  const { person, fp } = mustBeUnlocked();
  const { partner, pin } = await pinOf(pair);
  const anew = withNew ? await shownOf(pair) : null;
  const partnerFp = anew?.fp ?? pin?.fp;
  if (!partnerFp) throw new AlcoveError("comparing-no-keys");
  leaveComparing(pair);
  forget(held);
  keep(pair, { pressed: void 0 });
  const attempt = makeTry({ pair, me: person, fp, partner, partnerFp, anew });
  held.due = attempt.isFirst ? await commitTo(attempt, makeId()) : null;
  held.attempt = attempt;
  await turn(held);
}
async function confirmWords(pair) {
  const held = heldOf(pair);
  const { attempt } = held;
  if (!attempt?.words || attempt.over) return;
  const { session, commit, answer, words, begunAt, partnerFp, anew } = attempt;
  await keep(pair, { pressed: { session, commit, answer, words, said: "same", begunAt, partnerFp, anew } });
  if (held.attempt !== attempt || attempt.over) return;
  attempt.said = "same";
  await draw(held);
  await turn(held);
}
async function refuseWords(pair) {
  const { attempt } = heldOf(pair);
  if (!attempt?.words || attempt.over) return;
  [attempt.said, attempt.over] = ["differ", "differ"];
  quietly(put(pair, { step: "/said", body: { id: attempt.session ?? "", said: "differ" } }));
  await draw(heldOf(pair));
}
function leaveComparing(pair) {
  const held = heldOf(pair);
  const { attempt } = held;
  if (!attempt || attempt.said === "same" || !unlocked()) return;
  if (attempt.session && !attempt.over) quietly(put(pair, { step: "/end", body: { id: attempt.session } }));
  if (attempt.words && !attempt.over) keep(pair, { failed: { why: "ended", at: Date.now() } });
  forget(held);
}

export {
  lastFailed,
  compare,
  beginComparing,
  confirmWords,
  refuseWords,
  leaveComparing
};
