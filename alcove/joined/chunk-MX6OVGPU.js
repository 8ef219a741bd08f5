import {
  commitKey,
  formatCharter,
  hashCharter,
  makePairKey,
  openGrant,
  parseCharter,
  sealGrant
} from "./chunk-ENGDNKRI.js";
import {
  changeRing,
  checkInviteTag,
  fetchRing,
  inviteTag,
  parseInviteFragment
} from "./chunk-37N35LNX.js";
import {
  checkNotReflected,
  deriveFp,
  deriveKemPair,
  parseBundle,
  sign,
  verifyRotation,
  verifySignature
} from "./chunk-AU2H2GZJ.js";
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
  openKept,
  opsOf,
  removeOps,
  sealKept,
  sendNow,
  serverAddress,
  toMeeting,
  toldOf,
  unlocked,
  writeSnapshot
} from "./chunk-ZADW47F7.js";
import {
  AlcoveError,
  SealError,
  addTrouble,
  ask,
  decodeBase64url,
  decodeText,
  encodeBase64url,
  endTrouble,
  forget,
  forgetPairKeys,
  invitations,
  keepKey,
  keepPairKey,
  lostPairs,
  openKemSeed,
  pairs,
  readNote,
  write,
  writeNote
} from "./chunk-SOV4W3CV.js";

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
    notes.delete(`origin ${pair}`);
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

// sync/healing-pairs.js
var LEAVING = 3e3;
var missed = /* @__PURE__ */ new Map();
function isGone(pair) {
  const since = missed.get(pair) ?? Date.now();
  missed.set(pair, since);
  return Date.now() - since >= LEAVING;
}
var originKey = (pair) => `origin ${pair}`;
var aboutOf = (pair) => ({ person: mustBeUnlocked().person, fp: mustBeUnlocked().fp, entry: originKey(pair) });
async function readOrigin(pair) {
  const blob = await readNote("notes", originKey(pair));
  return blob && openKept(mustBeUnlocked().selfKey, blob, aboutOf(pair)).catch(() => null);
}
async function keepOrigins(rows) {
  for (const row of rows) {
    const kept = await readOrigin(row.id);
    if (!row.invitation.guest_tag || kept && kept.charters.length >= row.charters.length) continue;
    const isHost = row.invitation.host === mustBeUnlocked().person;
    const charters = row.charters.length > 0 ? await ask("GET", `/api/pairs/${row.id}/charters`) : [];
    const origin = { invitation: row.invitation, hostRole: isHost ? row.my_role : row.counterpart.role, charters };
    await writeNote("notes", originKey(row.id), await sealKept(mustBeUnlocked().selfKey, origin, aboutOf(row.id)));
  }
}
async function healPairs(rows, sent, ring) {
  const known = /* @__PURE__ */ new Set([...Object.keys(ring.pairs), ...pairs.value.filter(({ state }) => state === "waiting").map(({ id }) => id)]);
  const lost = [...known].filter((pair) => !rows.some(({ id }) => id === pair));
  const done = [];
  for (const pair of lost) if (isGone(pair)) done.push(await openAgain2(pair));
  for (const row of rows) {
    done.push(await giveCharters(row, ring.pairs[row.id]?.epoch ?? 0));
    if (lostPairs.value.includes(row.id)) bookOf(row.id).stage.value = "newest";
  }
  for (const pair of missed.keys()) {
    if (lost.includes(pair)) continue;
    missed.delete(pair);
    endTrouble("rolled-back", pair, "pair");
  }
  lostPairs.value = lost;
  for (const [id, { secret, pair }] of Object.entries(ring.invitations)) {
    if (!sent.some((one) => one.id === id)) done.push(await inviteAgain(id, pair, secret));
  }
  return done.includes(true);
}
async function openAgain2(pair) {
  const origin = await readOrigin(pair);
  if (!origin) return false;
  addTrouble("rolled-back", pair, { about: "pair" });
  const { id, host, host_tag: hostTag, guest_tag: guestTag } = origin.invitation;
  if (host === unlocked()?.person) return tried(ask("POST", "/api/invitations", { id, pair, my_role: origin.hostRole, tag: hostTag }));
  return tried(ask("POST", `/api/invitations/${id}/accept`, { tag: guestTag }));
}
async function giveCharters(row, epoch) {
  if (row.charters.length >= epoch) return false;
  const origin = await readOrigin(row.id);
  const lacking = (origin?.charters ?? []).filter((charter) => charter.epoch > row.charters.length && charter.epoch <= epoch);
  let changed = false;
  for (const charter of lacking) changed = await tried(ask("POST", `/api/pairs/${row.id}/charters`, charter)) || changed;
  return changed;
}
async function inviteAgain(id, pair, secret) {
  const known = invitations.value.find((one) => one.id === id);
  if (!known) return false;
  const { person, fp } = mustBeUnlocked();
  const tag = await inviteTag(decodeBase64url(secret), { side: "host", invitation: id, person, fp });
  return tried(ask("POST", "/api/invitations", { id, pair, my_role: known.myRole, tag: encodeBase64url(tag) }));
}
async function tried(asked) {
  try {
    await asked;
    return true;
  } catch (error) {
    if (!(error instanceof AlcoveError)) throw error;
    return false;
  }
}

// sync/renewed.js
function fpsOf(charter) {
  try {
    const [one, other] = decodeText(decodeBase64url(charter)).split("\n").slice(5, 7);
    return new Map([one, other].map((line) => [line.slice(0, 36), line.slice(37)]));
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
var chartersOf = (row) => row.charters.toSorted((one, other) => one.epoch - other.epoch);
function isShutOut(row, ring) {
  const { person, fp } = mustBeUnlocked();
  const [first] = chartersOf(row);
  return Boolean(ring.former && first && !ring.pairs[row.id] && fpsOf(first.charter).get(person) !== fp);
}
function renewedOf(row, ring, shownFp) {
  const charters = chartersOf(row);
  if (charters.length === 0) return null;
  const { id: partner, bundle } = row.counterpart;
  const pin = ring.pins[partner];
  const known = pin?.bundle === bundle;
  if (isShutOut(row, ring)) return { who: fpsOf(charters[charters.length - 1].charter).get(partner) === shownFp ? "mine" : "both", known };
  if (!pin || known && (pin.state === "verified" || fpsOf(charters[0].charter).get(partner) === pin.fp)) return null;
  return { who: "theirs", known };
}

// seal/epoch.js
async function makeEpoch(signKey, me, partner, { pair, last, reason, at }) {
  if (reason === "restore" && partner.state !== "verified") throw new SealError("charter-unverified");
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
async function acceptRestoredCharter(charters, signature, grant, { pair, kem, me, partner }) {
  if (partner.state !== "verified") throw new SealError("charter-unverified");
  if (charters.length === 0) throw new SealError("charter-epoch");
  let last = null;
  for (const charter of charters) {
    const parsed2 = parseCharter(charter);
    checkPeople(parsed2, pair, me, partner);
    checkNext(parsed2, last);
    last = { epoch: parsed2.epoch, charter: await hashCharter(charter) };
  }
  const newest = charters[charters.length - 1];
  const parsed = parseCharter(newest);
  if (parsed.reason !== "restore") throw new SealError("charter-reason");
  await checkParties(parsed, pair, me, partner);
  await checkSignedByOne(newest, signature, [me.bundle, partner.bundle]);
  return { epoch: parsed.epoch, charter: await hashCharter(newest), key: await openGrant(newest, kem, grant) };
}
async function recallCharter(charter, grant, { expected, pair, kem }) {
  if (await hashCharter(charter) !== expected) throw new SealError("charter-previous");
  const parsed = parseCharter(charter);
  if (parsed.pair !== pair) throw new SealError("charter-pair");
  return [parsed, await openGrant(charter, kem, grant)];
}
async function regrant(charter, key, partner) {
  if (partner.state !== "verified") throw new SealError("charter-unverified");
  return sealGrant(charter, partner.bundle, key);
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

// sync/following.js
function parties(row, ring) {
  const { person, bundle } = mustBeUnlocked();
  const pin = ring.pins[row.counterpart.id];
  return { me: { person, bundle }, partner: { person: row.counterpart.id, bundle: decodeBase64url(pin.bundle), state: pin.state } };
}
async function openKem() {
  const seed = await openKemSeed(mustBeUnlocked());
  const kem = await deriveKemPair(seed.slice());
  forget(seed);
  return kem;
}
async function followCharters(row, ring) {
  const known = ring.pairs[row.id] ?? null;
  const charters = chartersOf(row);
  if (known && charters.length < known.epoch) {
    addTrouble("rolled-back", row.id, { about: "charters" });
    return ring;
  }
  if (isShutOut(row, ring)) return letIn(row, charters, ring);
  const kem = await openKem();
  if (known) await recallKeys(row.id, charters, known, kem);
  return acceptNew(row, charters, ring, kem);
}
async function letIn(row, charters, ring) {
  const newest = charters[charters.length - 1];
  if (ring.pins[row.counterpart.id].state !== "verified" || newest.grant === null) return ring;
  const kem = await openKem();
  const [signature, grant] = [newest.signature, newest.grant].map(decodeBase64url);
  const accepted = await acceptRestoredCharter(charters.map(({ charter }) => decodeBase64url(charter)), signature, grant, { pair: row.id, kem, ...parties(row, ring) });
  forget(accepted.key);
  const known = { epoch: accepted.epoch, charter: accepted.charter };
  const changed = await changeRing((value) => value.pairs[row.id] = known);
  await recallKeys(row.id, charters, known, kem);
  endTrouble("charter-refused", row.id);
  return changed;
}
async function recallKeys(pair, charters, known, kem) {
  let expected = known.charter;
  for (let epoch = known.epoch; epoch >= 1; epoch -= 1) {
    const { charter, grant } = charters[epoch - 1];
    if (grant === null && mustBeUnlocked().former) break;
    const [parsed, key] = await recallCharter(decodeBase64url(charter), decodeBase64url(grant), { expected, pair, kem });
    await keepRaw(pair, epoch, key, isOwn(parsed));
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
    await keepRaw(row.id, accepted.epoch, accepted.key, true);
    endTrouble("charter-refused", row.id);
  }
  return current;
}
function isOwn({ members }) {
  const { person, fp } = mustBeUnlocked();
  return members.some((member) => member.person === person && member.fp === fp);
}
async function keepRaw(pair, epoch, raw, own) {
  await keepPairKey(mustBeUnlocked(), pair, epoch, await keepKey(raw), own);
  forget(raw);
}

// sync/renewing.js
async function followRotation(row, ring) {
  const { id: person, bundle, statement } = row.counterpart;
  const pin = ring.pins[person];
  if (!statement?.former_signature || pin.bundle === bundle) return ring;
  const [former, shown, ...signatures] = [pin.bundle, bundle, statement.former_signature, statement.signature].map(decodeBase64url);
  try {
    await verifyRotation(
      former,
      shown,
      /** @type {[Uint8Array, Uint8Array]} */
      signatures,
      { person, at: statement.time }
    );
  } catch (error) {
    if (error instanceof SealError) return ring;
    throw error;
  }
  const fp = await deriveFp(shown);
  return changeRing(({ pins }) => {
    if (pins[person]?.bundle === pin.bundle) pins[person] = { bundle, fp, state: "new", since: moment().slice(0, 10) };
  });
}
async function whyRenew(row, ring) {
  const { person, fp } = mustBeUnlocked();
  const pin = ring.pins[row.counterpart.id];
  const charters = chartersOf(row);
  const last = charters[charters.length - 1];
  if (!last || pin.bundle !== row.counterpart.bundle || row.closed?.left) return null;
  const fps = fpsOf(last.charter);
  const [isMine, isTheirs] = [fps.get(person) === fp, fps.get(row.counterpart.id) === pin.fp];
  const may = pin.state === "verified" ? "restore" : null;
  if (isShutOut(row, ring)) return !isMine && !isTheirs && person < row.counterpart.id ? may : null;
  if (ring.pairs[row.id]?.epoch !== charters.length) return null;
  if (!isTheirs) return may;
  if (!isMine) return "rotate";
  return await isOwed(row, charters, pin) ? may : null;
}
async function isOwed(row, charters, pin) {
  const held = mustBeUnlocked().pairKeys.get(row.id);
  const last = charters[charters.length - 1];
  const isOld = ({ epoch, charter: charter2 }) => held?.has(epoch) && fpsOf(charter2).get(row.counterpart.id) !== pin.fp;
  if (!charters.some(isOld) || !decodeText2(last.charter).includes("\nrestore\n")) return false;
  const [bundle, charter, signature] = [pin.bundle, last.charter, last.signature].map(decodeBase64url);
  return verifySignature(bundle, charter, signature).then(() => true, () => false);
}
var decodeText2 = (charter) => new TextDecoder().decode(decodeBase64url(charter));
async function renew(row, ring, reason, { me, partner }, kem) {
  const charters = chartersOf(row);
  const newest = charters[charters.length - 1];
  const last = ring.pairs[row.id] ?? { epoch: charters.length, charter: await hashCharter(decodeBase64url(newest.charter)) };
  const former = reason === "restore" && ring.pairs[row.id] ? await grantAgain(row, last, partner, kem) : {};
  const made = await makeEpoch(mustBeUnlocked().signKey, me, partner, { pair: row.id, last, reason, at: moment() });
  forget(made.key);
  const grants = Object.fromEntries(Object.entries(made.grants).map(([person, grant]) => [person, encodeBase64url(grant)]));
  const charter = { epoch: last.epoch + 1, charter: encodeBase64url(made.charter), signature: encodeBase64url(made.signature) };
  try {
    await ask("POST", `/api/pairs/${row.id}/charters`, { ...charter, grants, former });
  } catch (error) {
    if (error instanceof AlcoveError && error.code === "epoch-taken") return null;
    throw error;
  }
  return { ...charter, signer: me.person, grant: grants[me.person] };
}
async function grantAgain(row, last, partner, kem) {
  const charters = chartersOf(row);
  const fp = await deriveFp(partner.bundle);
  const former = {};
  let expected = last.charter;
  for (let epoch = last.epoch; epoch >= 1 && charters[epoch - 1].grant !== null; epoch -= 1) {
    const [charter, grant] = [charters[epoch - 1].charter, charters[epoch - 1].grant].map(decodeBase64url);
    const [parsed, key] = await recallCharter(charter, grant, { expected, pair: row.id, kem });
    const isTheirs = parsed.members.some((member) => member.person === partner.person && member.fp === fp);
    if (!isTheirs) former[epoch] = encodeBase64url(await regrant(charter, key, partner));
    forget(key);
    expected = parsed.previous;
  }
  return former;
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
  const fresh = await (ring.pins[row.counterpart.id] ? followRotation : pinGuest)(row, ring);
  const pin = fresh.pins[row.counterpart.id];
  if (!pin) return fresh;
  checkPin(row, pin);
  if (isSettled(row, fresh)) endTrouble("rolled-back", row.id, "charters");
  if (row.charters.length === 0 && !fresh.pairs[row.id]) return fresh.invitations[row.invitation.id] ? writeCharter(row, fresh) : fresh;
  const followed = isSettled(row, fresh) ? fresh : await followCharters(row, fresh);
  const why = await whyRenew(row, followed);
  if (!why) return followed;
  const next = await renew(row, followed, why, parties(row, followed), await openKem());
  return next ? followCharters({ ...row, charters: [...row.charters, next] }, followed) : followed;
}
function isSettled(row, ring) {
  const epoch = ring.pairs[row.id]?.epoch;
  const granted = row.charters.filter(({ grant }) => grant !== null).length;
  return epoch !== void 0 && epoch === row.charters.length && (mustBeUnlocked().pairKeys.get(row.id)?.size ?? 0) >= Math.max(1, granted);
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
async function writeCharter(row, ring) {
  const { me, partner } = parties(row, ring);
  const made = await makeEpoch(mustBeUnlocked().signKey, me, partner, { pair: row.id, last: null, reason: "new", at: moment() });
  const grants = Object.fromEntries(Object.entries(made.grants).map(([person, grant]) => [person, encodeBase64url(grant)]));
  forget(made.key);
  const charter = { epoch: 1, charter: encodeBase64url(made.charter), signature: encodeBase64url(made.signature) };
  await ask("POST", `/api/pairs/${row.id}/charters`, { ...charter, grants });
  return followCharters({ ...row, charters: [{ ...charter, grant: grants[me.person] }] }, ring);
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
  const fetched = await fetchAll();
  const isHealed = await healPairs(fetched.rows, fetched.sent, fetched.ring);
  let { rows, next, sent, ring } = isHealed ? await fetchAll() : fetched;
  for (const row of rows) ring = await settleTrust(row, ring);
  if (!unlocked()) return;
  const shown = await Promise.all(rows.map((row) => deriveFp(decodeBase64url(row.counterpart.bundle)).catch(() => "")));
  const earlier = new Map(pairs.value.map((pair) => [pair.id, pair]));
  const listed = rows.map((row, at) => {
    const pair = toPair(row, ring, next, shown[at]);
    const known = earlier.get(pair.id);
    return known && toldOf(pair.id) !== asked.get(pair.id) ? { ...pair, next: known.next } : pair;
  });
  const lost = lostPairs.value.filter((id) => !rows.some((row) => row.id === id)).map((id) => earlier.get(id));
  pairs.value = [...listed, ...lost.filter(Boolean)];
  invitations.value = sent.filter((one) => one.state === "open").map((one) => toInvitation(one, ring));
  for (const { id } of pairs.value) bookOf(id);
  await forgetLeft(pairs.value.map(({ id }) => id), ring);
  await keepOrigins(rows);
  await writeSnapshot();
  for (const book of allBooks()) {
    if (book.id === "mine") continue;
    await openAgain(book);
    sendNow(book);
  }
}
async function fetchAll() {
  const [rows, next, sent, ring] = await Promise.all([ask("GET", "/api/pairs"), ask("GET", "/api/meetings/next"), ask("GET", "/api/invitations"), fetchRing()]);
  return { rows, next, sent, ring };
}
function toPair(row, ring, next, shownFp) {
  const { id, counterpart, my_role: myRole } = row;
  const keys = unlocked();
  const renewed = keys && renewedOf(row, ring, shownFp);
  const hasKey = keys !== null && epochOf(keys, id) !== null;
  const meeting = next.find((one) => one.pair === id);
  return {
    id,
    counterpart: { id: counterpart.id, name: counterpart.name },
    myRole,
    theirRole: counterpart.role,
    state: renewed && !ring.pins[counterpart.id] ? "new" : hasKey || renewed ? stateOf(ring.pins[counterpart.id], counterpart.bundle) : "waiting",
    renewed,
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
  return `${serverAddress()}/i/${id}#${secret}`;
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
  refreshPairs,
  stateOf,
  firstSeat,
  linkOf,
  refreshNext
};
