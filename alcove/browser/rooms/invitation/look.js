/** What an invitation link is worth: open, or closed for a reason that has a sentence and a way on. */
import { lookAtInvitation, pairs } from "../../sync/house.js";

/** 16 bytes in base64url. */
const SECRET = /^[A-Za-z0-9_-]{22}$/;
/** What the server refuses, as a reason of this page. @type {Record<string, string>} */
const REFUSED = {
  "invitation-unknown": "unknown", "not-found": "unknown", "invitation-used": "used", "invitation-expired": "expired",
  "invitation-withdrawn": "withdrawn", "own-invitation": "own", "invite-fragment": "cut", "invite-tag": "swapped", "invitation-cut": "cut", "key-changed": "swapped",
};
/** States of an invitation that can no longer be accepted. @type {Record<string, string>} */
const OVER = { accepted: "used", expired: "expired", withdrawn: "withdrawn" };

/** @typedef {{ closed?: string, host: { id?: string, name: string }, guestRole?: string, pair?: string }} Seen */

/** @param {string} id @param {string} fragment @returns {Promise<Seen>} */
export async function lookAt(id, fragment) {
  try {
    const found = await lookAtInvitation(id, fragment);
    if (pairs.value.some((pair) => pair.id === found.pair)) return { ...found, closed: "yours" };
    if (OVER[found.state]) return { ...found, closed: OVER[found.state] };
    if (!SECRET.test(fragment)) return { ...found, closed: "cut" };
    return found.tagFits === false ? { ...found, closed: "swapped" } : found;
  } catch (error) {
    return { closed: reasonOf(error), host: { name: /** @type {any} */ (error).facts?.name ?? "" } };
  }
}

/** @param {any} error @returns {string} the reason this page knows, or "away" */
export function reasonOf(error) {
  return REFUSED[error?.code] ?? "away";
}
