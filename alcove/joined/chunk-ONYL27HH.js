import {
  commitKey,
  formatCharter,
  hashCharter,
  makePairKey,
  openGrant,
  parseCharter,
  sealGrant
} from "./chunk-OKSRRCUU.js";
import {
  deriveKemPair
} from "./chunk-EI2RZEWW.js";
import {
  chartersOf,
  isShutOut
} from "./chunk-VKNDDD5S.js";
import {
  changeRing
} from "./chunk-ZCULNP6U.js";
import {
  checkNotReflected,
  deriveFp,
  parseBundle,
  sign,
  verifySignature
} from "./chunk-NO7HG6NV.js";
import {
  addTrouble,
  endTrouble,
  mustBeUnlocked
} from "./start.js";
import {
  SealError,
  decodeBase64url,
  forget,
  keepKey,
  keepPairKey,
  openKemSeed
} from "./first.js";

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

export {
  makeEpoch,
  recallCharter,
  regrant,
  parties,
  openKem,
  followCharters
};
