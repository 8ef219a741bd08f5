/** What an administrator does: accounts, never words. */
import { ask } from "./door.js";
import { serverAddress } from "./own-address.js";

/** @returns {Promise<{ link: string, expiresAt: string }>} */
export async function makeJoinLink() {
  const { token, expires_at: expiresAt } = await ask("POST", "/api/join-links");
  return { link: `${serverAddress()}/join/${token}`, expiresAt };
}

/** @returns {Promise<{ id: string, name: string, email: string, joinedAt: string, lastSeenOn: string | null }[]>} */
export async function people() {
  const found = await ask("GET", "/api/people");
  return found.map((/** @type {any} */ one) => ({ id: one.id, name: one.name, email: one.email, joinedAt: one.joined_at, lastSeenOn: one.last_seen_on }));
}
