/**
 * Alcoves, keys of alcoves and invitations that a restored server lost come back by the acts that made them: the same ids, tags,
 * charters and grants, from what each of the two kept of them. Nothing new is signed, and nothing is sealed to anybody.
 */
import { unlocked } from "../keyring/unlocked.js";
import { decodeBase64url, encodeBase64url } from "../seal/bytes.js";
import { inviteTag } from "../seal/invite.js";
import { openKept, sealKept } from "../seal/kept.js";
import { bookOf, mustBeUnlocked } from "./books.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { addTrouble, endTrouble, invitations, lostPairs, pairs } from "./signals.js";
import { readNote, writeNote } from "./store.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring */
/** What made an alcove. @typedef {{ invitation: { id: string, host: string, host_tag: string, guest_tag: string }, hostRole: string, charters: any[] }} Origin */

/** Another device of mine may be leaving it: it tells the server first, then the keyring. In milliseconds. */
const LEAVING = 3_000;

/** Since when the server does not list them. @type {Map<string, number>} */
const missed = new Map();

/** @param {string} pair */
function isGone(pair) {
  const since = missed.get(pair) ?? Date.now();
  missed.set(pair, since);
  return Date.now() - since >= LEAVING;
}

/** @param {string} pair */
export const originKey = (pair) => `origin ${pair}`;

/** @param {string} pair */
const aboutOf = (pair) => ({ person: mustBeUnlocked().person, fp: mustBeUnlocked().fp, entry: originKey(pair) });

/** @param {string} pair @returns {Promise<Origin | null>} */
async function readOrigin(pair) {
  const blob = await readNote("notes", originKey(pair));
  return blob && openKept(mustBeUnlocked().selfKey, blob, aboutOf(pair)).catch(() => null);
}

/** Once for each new charter. @param {any[]} rows  pairs as the server has them */
export async function keepOrigins(rows) {
  for (const row of rows) {
    const kept = await readOrigin(row.id);
    if (!row.invitation.guest_tag || (kept && kept.charters.length >= row.charters.length)) continue;
    const isHost = row.invitation.host === mustBeUnlocked().person;
    const charters = row.charters.length > 0 ? await ask("GET", `/api/pairs/${row.id}/charters`) : [];
    const origin = { invitation: row.invitation, hostRole: isHost ? row.my_role : row.counterpart.role, charters };
    await writeNote("notes", originKey(row.id), await sealKept(mustBeUnlocked().selfKey, origin, aboutOf(row.id)));
  }
}

/**
 * Brings back what is missing. @param {any[]} rows @param {any[]} sent  invitations, as the server has them @param {Keyring} ring
 * @returns {Promise<boolean>} whether to fetch again
 */
export async function healPairs(rows, sent, ring) {
  const known = new Set([...Object.keys(ring.pairs), ...pairs.value.filter(({ state }) => state === "waiting").map(({ id }) => id)]);
  const lost = [...known].filter((pair) => !rows.some(({ id }) => id === pair));
  const done = [];
  for (const pair of lost) if (isGone(pair)) done.push(await openAgain(pair));
  for (const row of rows) {
    done.push(await giveCharters(row, ring.pairs[row.id]?.epoch ?? 0));
    if (lostPairs.value.includes(row.id)) bookOf(row.id).stage.value = "newest"; // what it lacks is looked for anew
  }
  for (const pair of missed.keys()) {
    if (lost.includes(pair)) continue;
    missed.delete(pair);
    endTrouble("rolled-back", pair, "pair"); // back, or let go of by its person
  }
  lostPairs.value = lost;
  for (const [id, { secret, pair }] of Object.entries(ring.invitations)) {
    if (!sent.some((one) => one.id === id)) done.push(await inviteAgain(id, pair, secret));
  }
  return done.includes(true);
}

/** The host invites again, the guest accepts again: each by the tag of then. @param {string} pair @returns {Promise<boolean>} */
async function openAgain(pair) {
  const origin = await readOrigin(pair);
  if (!origin) return false;
  addTrouble("rolled-back", pair, { about: "pair" });
  const { id, host, host_tag: hostTag, guest_tag: guestTag } = origin.invitation;
  if (host === unlocked()?.person) return tried(ask("POST", "/api/invitations", { id, pair, my_role: origin.hostRole, tag: hostTag }));
  return tried(ask("POST", `/api/invitations/${id}/accept`, { tag: guestTag }));
}

/** @param {any} row @param {number} epoch  the highest that the keyring believes @returns {Promise<boolean>} */
async function giveCharters(row, epoch) {
  if (row.charters.length >= epoch) return false;
  const origin = await readOrigin(row.id);
  const lacking = (origin?.charters ?? []).filter((charter) => charter.epoch > row.charters.length && charter.epoch <= epoch);
  let changed = false;
  for (const charter of lacking) changed = (await tried(ask("POST", `/api/pairs/${row.id}/charters`, charter))) || changed;
  return changed;
}

/** A link that was handed over and not used yet is good again. @param {string} id @param {string} pair @param {string} secret @returns {Promise<boolean>} */
async function inviteAgain(id, pair, secret) {
  const known = invitations.value.find((one) => one.id === id);
  if (!known) return false;
  const { person, fp } = mustBeUnlocked();
  const tag = await inviteTag(decodeBase64url(secret), { side: "host", invitation: id, person, fp });
  return tried(ask("POST", "/api/invitations", { id, pair, my_role: known.myRole, tag: encodeBase64url(tag) }));
}

/** What the server refuses now is tried again with the next look at the pairs. @param {Promise<any>} asked @returns {Promise<boolean>} */
async function tried(asked) {
  try {
    await asked;
    return true;
  } catch (error) {
    if (!(error instanceof AlcoveError)) throw error;
    return false;
  }
}
