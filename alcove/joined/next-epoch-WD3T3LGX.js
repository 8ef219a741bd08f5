import {
  followCharters,
  makeEpoch,
  openKem,
  parties,
  recallCharter,
  regrant
} from "./chunk-ONYL27HH.js";
import {
  hashCharter
} from "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import {
  chartersOf
} from "./chunk-VKNDDD5S.js";
import "./chunk-ZCULNP6U.js";
import {
  deriveFp
} from "./chunk-NO7HG6NV.js";
import {
  moment,
  mustBeUnlocked
} from "./start.js";
import {
  AlcoveError,
  ask,
  decodeBase64url,
  encodeBase64url,
  forget
} from "./first.js";

function toSend({ charter, signature, grants, key }, epoch) {
  forget(key);
  return {
    charter: { epoch, charter: encodeBase64url(charter), signature: encodeBase64url(signature) },
    grants: Object.fromEntries(Object.entries(grants).map(([person, grant]) => [person, encodeBase64url(grant)]))
  };
}
async function writeCharter(row, ring) {
  const { me, partner } = parties(row, ring);
  const made = await makeEpoch(mustBeUnlocked().signKey, me, partner, { pair: row.id, last: null, reason: "new", at: moment() });
  const { charter, grants } = toSend(made, 1);
  await ask("POST", `/api/pairs/${row.id}/charters`, { ...charter, grants });
  return followCharters({ ...row, charters: [{ ...charter, grant: grants[me.person] }] }, ring);
}
async function renew(row, ring, reason) {
  const [{ me, partner }, kem] = [parties(row, ring), await openKem()];
  const charters = chartersOf(row);
  const newest = charters[charters.length - 1];
  const last = ring.pairs[row.id] ?? { epoch: charters.length, charter: await hashCharter(decodeBase64url(newest.charter)) };
  const former = reason === "restore" && ring.pairs[row.id] ? await grantAgain(row, last, partner, kem) : {};
  const made = await makeEpoch(mustBeUnlocked().signKey, me, partner, { pair: row.id, last, reason, at: moment() });
  const { charter, grants } = toSend(made, last.epoch + 1);
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
export {
  renew,
  writeCharter
};
