import {
  chartersOf,
  fpsOf,
  isShutOut,
  renewedOf
} from "./chunk-VKNDDD5S.js";
import {
  changeRing,
  checkInviteTag,
  fetchRing,
  inviteTag,
  parseInviteFragment
} from "./chunk-ZCULNP6U.js";
import {
  deriveFp,
  verifyRotation,
  verifySignature
} from "./chunk-NO7HG6NV.js";
import {
  addTrouble,
  allBooks,
  bookOf,
  countWaiting,
  dropOps,
  emptyBook,
  endTrouble,
  epochOf,
  invitations,
  lostPairs,
  moment,
  mustBeUnlocked,
  newestOf,
  openAgain,
  openKept,
  opsOf,
  pairs,
  removeOps,
  sealKept,
  sendNow,
  serverAddress,
  toMeeting,
  toldOf,
  unlocked,
  writeSnapshot
} from "./start.js";
import {
  AlcoveError,
  SealError,
  ask,
  decodeBase64url,
  encodeBase64url,
  forgetPairKeys,
  readNote,
  write,
  writeNote
} from "./first.js";

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
  if (!charters.some(isOld) || !decodeText(last.charter).includes("\nrestore\n")) return false;
  const [bundle, charter, signature] = [pin.bundle, last.charter, last.signature].map(decodeBase64url);
  return verifySignature(bundle, charter, signature).then(() => true, () => false);
}
var decodeText = (charter) => new TextDecoder().decode(decodeBase64url(charter));

var nextEpoch = () => import("./next-epoch-WD3T3LGX.js");
var follow = async (row, ring) => (await import("./following-Z7TQF7EM.js")).followCharters(row, ring);
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
  if (row.charters.length === 0 && !fresh.pairs[row.id]) return fresh.invitations[row.invitation.id] ? (await nextEpoch()).writeCharter(row, fresh) : fresh;
  const followed = isSettled(row, fresh) ? fresh : await follow(row, fresh);
  const why = await whyRenew(row, followed);
  if (!why) return followed;
  const next = await (await nextEpoch()).renew(row, followed, why);
  return next ? follow({ ...row, charters: [...row.charters, next] }, followed) : followed;
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

export {
  forgetLeft,
  dropWaiting,
  refreshPairs,
  stateOf,
  firstSeat,
  linkOf
};
