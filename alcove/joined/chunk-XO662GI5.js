import {
  checkInviteTag,
  openKeyring,
  parseInviteFragment,
  sealKeyring
} from "./chunk-Y7NVPI7R.js";
import {
  checkNotReflected,
  deriveFp,
  deriveKemPair,
  openFrom,
  parseBundle,
  sealTo,
  sign,
  verifySignature
} from "./chunk-453CMGJU.js";
import {
  allBooks,
  bookOf,
  countWaiting,
  dropOps,
  emptyBook,
  epochOf,
  moment,
  mustBeUnlocked,
  newestOf,
  openAgain,
  opsOf,
  removeOps,
  sendNow,
  toMeeting,
  toldOf,
  unlocked,
  writeSnapshot
} from "./chunk-CGWIBPNF.js";
import {
  AlcoveError,
  KEY_LENGTH,
  SealError,
  addTrouble,
  ask,
  decodeBase64url,
  decodeHex,
  decodeText,
  encodeBase64url,
  encodeHex,
  encodeText,
  endTrouble,
  forget,
  forgetPairKeys,
  grantInfo,
  invitations,
  isId,
  isMoment,
  keepKey,
  keepPairKey,
  knownRing,
  labelledHash,
  openKemSeed,
  pairs,
  rememberRing,
  sha256,
  write
} from "./chunk-IGQTGUDQ.js";

// sync/forgetting.js
async function forgetLeft(listed, ring) {
  const keys = unlocked();
  if (!keys) return;
  const held = [...keys.pairKeys.keys()];
  for (const pair of held) {
    if (!listed.includes(pair) && ring.pairs[pair] === void 0) await forgetPair(keys, pair);
  }
}
async function forgetPair(keys, pair) {
  await write(["rows", "outbox", "notes"], "strict", async (work) => {
    const [rows, outbox, notes] = ["rows", "outbox", "notes"].map((name) => work.objectStore(name));
    rows.delete(IDBKeyRange.bound([pair], [pair, []]));
    notes.delete(`reach ${pair}`);
    notes.delete(IDBKeyRange.bound(`page ${pair} `, `page ${pair} ~`));
    const waiting = await outbox.getAll();
    for (const { n, safe } of waiting) if (safe === pair) outbox.delete(n);
  });
  await forgetPairKeys(keys, pair);
  emptyBook(bookOf(pair));
  countWaiting();
}
async function dropWaiting(book, id) {
  const ops = opsOf(book, id).filter((op) => op.refused || !newestOf(book, id) && !op.sent);
  removeOps(book, ops);
  await dropOps(ops.filter(({ n }) => n !== null));
}

// sync/rings.js
var PATH = "/api/me/keyring";
var TRIES = 5;
function hold(ring) {
  mustBeUnlocked().ring = ring;
  return ring.value;
}
async function fetchRing() {
  const { person } = mustBeUnlocked();
  const known = await knownRing(person);
  const row = await ask("GET", PATH);
  if (known && row.version < known.version) return healRing(row.version, known);
  const held = mustBeUnlocked().ring;
  if (held && held.version === row.version) return held.value;
  const blob = decodeBase64url(row.blob);
  const value = await openShown(blob, row.version);
  await rememberRing(person, { version: row.version, blob });
  return hold({ version: row.version, value });
}
async function openShown(blob, version) {
  try {
    return await open(blob, version);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    addTrouble("rolled-back", null, { about: "keyring" });
    throw new AlcoveError("keyring-older");
  }
}
function open(blob, version) {
  const { selfKey, person, fp } = mustBeUnlocked();
  return openKeyring(selfKey, blob, { person, fp, version, known: 0 });
}
async function healRing(stored, known) {
  addTrouble("rolled-back", null, { about: "keyring" });
  const value = await open(known.blob, known.version);
  for (let version = stored + 1; version <= known.version; version += 1) await send(version, value);
  return hold({ version: known.version, value });
}
async function send(version, value) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const blob = await sealKeyring(selfKey, value, { person, fp, version });
  await ask("PUT", PATH, { version, blob: encodeBase64url(blob) });
  await rememberRing(person, { version, blob });
}
async function changeRing(change) {
  return navigator.locks.request("alcove keyring", () => changeInTurn(change));
}
async function changeInTurn(change) {
  for (let tries = 0; ; tries += 1) {
    const before = await fetchRing();
    const value = structuredClone(before);
    change(value);
    if (JSON.stringify(value) === JSON.stringify(before)) return before;
    const version = (mustBeUnlocked().ring?.version ?? 0) + 1;
    try {
      await send(version, value);
      return hold({ version, value });
    } catch (error) {
      if (!(error instanceof AlcoveError) || error.code !== "keyring-version" || tries >= TRIES) throw error;
    }
  }
}

// seal/charter.js
var FIRST_LINE = "alcove/v1/epoch";
var LINES = 9;
var REASONS = ["new", "restore", "rotate"];
var EPOCH = /^[1-9][0-9]{0,8}$/;
var HASH = /^[0-9a-f]{64}$/;
async function commitKey(key) {
  if (key.length !== 32) throw new SealError("key-length");
  return encodeHex(await labelledHash("alcove/v1/keycommit", key));
}
async function hashCharter(charter) {
  return encodeHex(await sha256(charter));
}
function formatCharter({ pair, epoch, previous, reason, members, commit, at }) {
  const lines = members.map(({ person, fp }) => `${person} ${fp}`).sort();
  const text = encodeText([FIRST_LINE, pair, epoch, previous, reason, ...lines, commit, at].join("\n"));
  parseCharter(text);
  return text;
}
function parseCharter(text) {
  const lines = readLines(text);
  if (lines.length !== LINES) throw new SealError("charter-lines");
  const [first, pair, epoch, previous, reason, one, other, commit, at] = lines;
  if (first !== FIRST_LINE) throw new SealError("charter-version");
  if (!isId(pair)) throw new SealError("charter-pair");
  if (!EPOCH.test(epoch)) throw new SealError("charter-epoch");
  checkOrder(Number(epoch), previous, reason);
  const members = parseMembers(one, other);
  if (!HASH.test(commit)) throw new SealError("charter-commit");
  if (!isMoment(at)) throw new SealError("charter-time");
  return { pair, epoch: Number(epoch), previous, reason, members, commit, at };
}
function readLines(text) {
  try {
    return decodeText(text).split("\n");
  } catch {
    throw new SealError("charter-lines");
  }
}
function checkOrder(epoch, previous, reason) {
  if (!(epoch === 1 ? previous === "-" : HASH.test(previous))) throw new SealError("charter-previous");
  if (!REASONS.includes(reason) || reason === "new" !== (epoch === 1)) throw new SealError("charter-reason");
}
function parseMembers(one, other) {
  const [first, second] = [parseMember(one), parseMember(other)];
  if (!(first.person < second.person) || first.fp === second.fp) throw new SealError("charter-members");
  return [first, second];
}
function parseMember(line) {
  const [person, fp] = [line.slice(0, 36), line.slice(37)];
  try {
    decodeHex(fp, 32);
  } catch {
    throw new SealError("charter-members");
  }
  if (!isId(person) || line[36] !== " ") throw new SealError("charter-members");
  return { person, fp };
}

// seal/grant.js
function makePairKey() {
  return crypto.getRandomValues(new Uint8Array(KEY_LENGTH));
}
async function sealGrant(charter, bundle, key) {
  if (parseCharter(charter).commit !== await commitKey(key)) throw new SealError("charter-key");
  return sealTo((await parseBundle(bundle)).kem, await grantInfo(charter), key);
}
async function openGrant(charter, kem, grant) {
  const key = await openFrom(kem, await grantInfo(charter), grant);
  if (key.length !== KEY_LENGTH || parseCharter(charter).commit !== await commitKey(key)) throw new SealError("charter-key");
  return key;
}

// seal/epoch.js
async function makeEpoch(signKey, me, partner, { pair, last, reason, at }) {
  await checkNotReflected(me.bundle, partner.bundle);
  const key = makePairKey();
  const [own, other] = await Promise.all([me, partner].map(async ({ person, bundle }) => ({ person, fp: await deriveFp(bundle) })));
  const epoch = last ? last.epoch + 1 : 1;
  const previous = last ? last.charter : "-";
  const charter = formatCharter({ pair, epoch, previous, reason, members: [own, other], commit: await commitKey(key), at });
  const grants = {};
  for (const { person, bundle } of [me, partner]) grants[person] = await sealGrant(charter, bundle, key);
  return { charter, signature: await sign(signKey, charter), grants, key };
}
async function acceptCharter(charter, signature, grant, { pair, kem, me, partner, last }) {
  const parsed = parseCharter(charter);
  await checkParties(parsed, pair, me, partner);
  checkNext(parsed, last);
  await checkSignedByOne(charter, signature, [me.bundle, partner.bundle]);
  return { epoch: parsed.epoch, charter: await hashCharter(charter), key: await openGrant(charter, kem, grant) };
}
async function recallCharter(charter, grant, { expected, pair, kem }) {
  if (await hashCharter(charter) !== expected) throw new SealError("charter-previous");
  const parsed = parseCharter(charter);
  if (parsed.pair !== pair) throw new SealError("charter-pair");
  return [parsed, await openGrant(charter, kem, grant)];
}
function checkPeople(parsed, pair, me, partner) {
  if (parsed.pair !== pair) throw new SealError("charter-pair");
  const named = parsed.members.map(({ person }) => person);
  if (me.person === partner.person || !named.includes(me.person) || !named.includes(partner.person)) throw new SealError("charter-members");
}
async function checkParties(parsed, pair, me, partner) {
  checkPeople(parsed, pair, me, partner);
  const fps = new Map(parsed.members.map(({ person, fp }) => [person, fp]));
  if (fps.get(me.person) !== (await parseBundle(me.bundle)).fp) throw new SealError("charter-own-fp");
  if (fps.get(partner.person) !== (await parseBundle(partner.bundle)).fp) throw new SealError("charter-partner-fp");
  await checkNotReflected(me.bundle, partner.bundle);
}
function checkNext(parsed, last) {
  if (parsed.epoch !== (last ? last.epoch + 1 : 1)) throw new SealError("charter-epoch");
  if (last && parsed.previous !== last.charter) throw new SealError("charter-previous");
}
async function checkSignedByOne(charter, signature, bundles) {
  for (const bundle of bundles) {
    const fits = await verifySignature(bundle, charter, signature).then(() => true, () => false);
    if (fits) return;
  }
  throw new SealError("charter-signature");
}

// sync/trust.js
async function settleTrust(row, ring) {
  try {
    return await settlePair(row, ring);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    addTrouble("charter-refused", row.id, { reason: error.code, name: row.counterpart.name });
    return ring;
  }
}
async function settlePair(row, ring) {
  const fresh = ring.pins[row.counterpart.id] ? ring : await pinGuest(row, ring);
  const pin = fresh.pins[row.counterpart.id];
  if (!pin) return fresh;
  checkPin(row, pin);
  if (isSettled(row, fresh)) return fresh;
  if (row.charters.length === 0 && !fresh.pairs[row.id]) return fresh.invitations[row.invitation.id] ? writeCharter(row, fresh) : fresh;
  return followCharters(row, fresh);
}
function isSettled(row, ring) {
  const epoch = ring.pairs[row.id]?.epoch;
  return epoch !== void 0 && epoch === row.charters.length && mustBeUnlocked().pairKeys.get(row.id)?.size === epoch;
}
function checkPin(row, pin) {
  if (row.counterpart.bundle === pin.bundle) endTrouble("key-changed", row.id);
  else addTrouble("key-changed", row.id, { name: row.counterpart.name });
}
async function pinGuest(row, ring) {
  const kept = ring.invitations[row.invitation.id];
  if (!kept || kept.pair !== row.id) return ring;
  const { id: person, bundle } = row.counterpart;
  const fp = await deriveFp(decodeBase64url(bundle));
  const about = { side: "guest", invitation: row.invitation.id, person, fp };
  await checkInviteTag(decodeBase64url(kept.secret), decodeBase64url(row.invitation.guest_tag), about);
  return changeRing(({ pins }) => pins[person] ??= { bundle, fp, state: "linked", since: moment().slice(0, 10) });
}
function parties(row, ring) {
  const { person, bundle } = mustBeUnlocked();
  const pin = ring.pins[row.counterpart.id];
  return { me: { person, bundle }, partner: { person: row.counterpart.id, bundle: decodeBase64url(pin.bundle), state: pin.state } };
}
async function writeCharter(row, ring) {
  const { me, partner } = parties(row, ring);
  const made = await makeEpoch(mustBeUnlocked().signKey, me, partner, { pair: row.id, last: null, reason: "new", at: moment() });
  const grants = Object.fromEntries(Object.entries(made.grants).map(([person, grant]) => [person, encodeBase64url(grant)]));
  forget(made.key);
  const charter = { epoch: 1, charter: encodeBase64url(made.charter), signature: encodeBase64url(made.signature) };
  await ask("POST", `/api/pairs/${row.id}/charters`, { ...charter, grants });
  return followCharters({ ...row, charters: [{ ...charter, grant: grants[me.person] }] }, ring);
}
async function openKem() {
  const seed = await openKemSeed(mustBeUnlocked());
  const kem = await deriveKemPair(seed.slice());
  forget(seed);
  return kem;
}
async function followCharters(row, ring) {
  const known = ring.pairs[row.id] ?? null;
  const charters = row.charters.toSorted((one, other) => one.epoch - other.epoch);
  if (known && charters.length < known.epoch) {
    addTrouble("rolled-back", row.id, { about: "charters" });
    return ring;
  }
  const kem = await openKem();
  if (known) await recallKeys(row.id, charters, known, kem);
  return acceptNew(row, charters, ring, kem);
}
async function recallKeys(pair, charters, known, kem) {
  let expected = known.charter;
  for (let epoch = known.epoch; epoch >= 1; epoch -= 1) {
    const { charter, grant } = charters[epoch - 1];
    const [parsed, key] = await recallCharter(decodeBase64url(charter), decodeBase64url(grant), { expected, pair, kem });
    await keepRaw(pair, epoch, key);
    expected = parsed.previous;
  }
}
async function acceptNew(row, charters, ring, kem) {
  let current = ring;
  for (const given of charters.slice(ring.pairs[row.id]?.epoch ?? 0)) {
    const last = current.pairs[row.id] ?? null;
    const [charter, signature, grant] = [given.charter, given.signature, given.grant].map(decodeBase64url);
    const accepted = await acceptCharter(charter, signature, grant, { pair: row.id, kem, ...parties(row, current), last });
    current = await changeRing((value) => {
      value.pairs[row.id] = { epoch: accepted.epoch, charter: accepted.charter };
      delete value.invitations[row.invitation.id];
    });
    await keepRaw(row.id, accepted.epoch, accepted.key);
    endTrouble("charter-refused", row.id);
  }
  return current;
}
async function keepRaw(pair, epoch, raw) {
  await keepPairKey(mustBeUnlocked(), pair, epoch, await keepKey(raw));
  forget(raw);
}

// sync/pairs.js
var underWay = Promise.resolve();
function refreshPairs() {
  const work = underWay.catch(() => {
  }).then(refresh);
  underWay = work;
  return work;
}
async function refresh() {
  const asked = new Map(pairs.value.map(({ id }) => [id, toldOf(id)]));
  const [rows, next, sent, fetched] = await Promise.all([ask("GET", "/api/pairs"), ask("GET", "/api/meetings/next"), ask("GET", "/api/invitations"), fetchRing()]);
  let ring = fetched;
  for (const row of rows) ring = await settleTrust(row, ring);
  if (!unlocked()) return;
  const earlier = new Map(pairs.value.map((pair) => [pair.id, pair]));
  pairs.value = rows.map((row) => {
    const pair = toPair(row, ring, next);
    const known = earlier.get(pair.id);
    return known && toldOf(pair.id) !== asked.get(pair.id) ? { ...pair, next: known.next } : pair;
  });
  invitations.value = sent.filter((one) => one.state === "open").map((one) => toInvitation(one, ring));
  for (const { id } of pairs.value) bookOf(id);
  await forgetLeft(pairs.value.map(({ id }) => id), ring);
  await writeSnapshot();
  for (const book of allBooks()) {
    if (book.id === "mine") continue;
    await openAgain(book);
    sendNow(book);
  }
}
function toPair(row, ring, next) {
  const { id, counterpart, my_role: myRole } = row;
  const keys = unlocked();
  const hasKey = keys !== null && epochOf(keys, id) !== null;
  const meeting = next.find((one) => one.pair === id);
  return {
    id,
    counterpart: { id: counterpart.id, name: counterpart.name },
    myRole,
    theirRole: counterpart.role,
    state: hasKey ? stateOf(ring.pins[counterpart.id], counterpart.bundle) : "waiting",
    next: meeting ? toMeeting(meeting) : null,
    closed: row.closed ? { at: row.closed.at, byMe: row.closed.by === keys?.person, left: row.closed.left } : null,
    firstSeat: firstSeat(keys?.person ?? "", myRole, counterpart)
  };
}
function stateOf(pin, shown) {
  if (!pin) return "waiting";
  return pin.bundle === shown ? (
    /** @type {"new" | "linked" | "verified"} */
    pin.state
  ) : "new";
}
var GUESTS = ["member", "mentee", "skip-member"];
function firstSeat(me, myRole, counterpart) {
  if (GUESTS.includes(myRole)) return me;
  return GUESTS.includes(counterpart.role) ? counterpart.id : null;
}
function toInvitation(one, ring) {
  const secret = ring.invitations[one.id]?.secret ?? null;
  return { id: one.id, pair: one.pair, myRole: one.my_role, state: one.state, expiresAt: one.expires_at, link: secret && linkOf(one.id, secret) };
}
function linkOf(id, secret) {
  parseInviteFragment(secret);
  return `${location.origin}/i/${id}#${secret}`;
}
async function refreshNext() {
  const next = await ask("GET", "/api/meetings/next");
  pairs.value = pairs.value.map((pair) => {
    const meeting = next.find((one) => one.pair === pair.id);
    return { ...pair, next: meeting ? toMeeting(meeting) : null };
  });
  await writeSnapshot();
}

export {
  forgetLeft,
  dropWaiting,
  fetchRing,
  changeRing,
  refreshPairs,
  stateOf,
  firstSeat,
  linkOf,
  refreshNext
};
