/** My pairs: the server's clear facts, and how far their keys may be trusted. */
import { unlocked } from "../keyring/unlocked.js";
import { decodeBase64url } from "../seal/bytes.js";
import { deriveFp } from "../seal/bundle.js";
import { parseInviteFragment } from "../seal/invite.js";
import { allBooks, bookOf } from "./books.js";
import { ask } from "./door.js";
import { forgetLeft } from "./forgetting.js";
import { healPairs, keepOrigins } from "./healing-pairs.js";
import { toMeeting } from "./meeting-shape.js";
import { toldOf } from "./meetings.js";
import { serverAddress } from "./own-address.js";
import { openAgain } from "./pull.js";
import { epochOf } from "./reading.js";
import { renewedOf } from "./renewed.js";
import { fetchRing } from "./rings.js";
import { sendNow } from "./sender.js";
import { invitations, lostPairs, pairs } from "./signals.js";
import { writeSnapshot } from "./snapshot.js";
import { settleTrust } from "./trust.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring */

/** One after the other: two at once would both accept, and both write the keyring. */
let underWay = Promise.resolve();

/** @returns {Promise<void>} */
export function refreshPairs() {
  const work = underWay.catch(() => {}).then(refresh);
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
  const shown = await Promise.all(rows.map((/** @type {any} */ row) => deriveFp(decodeBase64url(row.counterpart.bundle)).catch(() => "")));
  const earlier = new Map(pairs.value.map((pair) => [pair.id, pair]));
  const listed = rows.map((/** @type {any} */ row, /** @type {number} */ at) => {
    const pair = toPair(row, ring, next, shown[at]);
    const known = earlier.get(pair.id);
    return known && toldOf(pair.id) !== asked.get(pair.id) ? { ...pair, next: known.next } : pair;
  });
  // What the server lost stays on the page, with all its words, until it is back.
  const lost = lostPairs.value.filter((id) => !rows.some((/** @type {any} */ row) => row.id === id)).map((id) => earlier.get(id));
  pairs.value = [...listed, ...lost.filter(Boolean)];
  invitations.value = sent.filter((/** @type {any} */ one) => one.state === "open").map((/** @type {any} */ one) => toInvitation(one, ring));
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

/** @param {any} row @param {Keyring} ring @param {any[]} next @param {string} shownFp */
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
    firstSeat: firstSeat(keys?.person ?? "", myRole, counterpart),
  };
}

/** How far the other's keys were compared. While the server shows others than the known ones, they count as never compared. @param {Keyring["pins"][string] | undefined} pin @param {string} shown */
export function stateOf(pin, shown) {
  if (!pin) return "waiting";
  return pin.bundle === shown ? /** @type {"new" | "linked" | "verified"} */ (pin.state) : "new";
}

const GUESTS = ["member", "mentee", "skip-member"];

/** It is the member's meeting. @param {string} me @param {string} myRole @param {{ id: string, role: string }} counterpart @returns {string | null} */
export function firstSeat(me, myRole, counterpart) {
  if (GUESTS.includes(myRole)) return me;
  return GUESTS.includes(counterpart.role) ? counterpart.id : null;
}

/** Without its secret, which another keyring kept, an invitation cannot be handed on again. @param {any} one @param {Keyring} ring */
function toInvitation(one, ring) {
  const secret = ring.invitations[one.id]?.secret ?? null;
  return { id: one.id, pair: one.pair, myRole: one.my_role, state: one.state, expiresAt: one.expires_at, link: secret && linkOf(one.id, secret) };
}

/** @param {string} id @param {string} secret  base64url */
export function linkOf(id, secret) {
  parseInviteFragment(secret);
  return `${serverAddress()}/i/${id}#${secret}`;
}
