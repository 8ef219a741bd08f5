/** What an administrator does: accounts, never words. */
import { ask } from "./door.js";
import { serverAddress } from "./own-address.js";

/** @returns {Promise<{ link: string, expiresAt: string }>} */
export async function makeJoinLink() {
  const { token, expires_at: expiresAt } = await ask("POST", "/api/join-links");
  return { link: `${serverAddress()}/join/${token}`, expiresAt };
}

/** For one person, once: it resets their login and touches no keys. @param {string} person @returns {Promise<{ link: string, expiresAt: string }>} */
export async function makeResetLink(person) {
  const { token, expires_at: expiresAt } = await ask("POST", `/api/people/${person}/reset-links`);
  return { link: `${location.origin}/reset/${token}`, expiresAt };
}

/** @param {{ token: string, password: string }} given */
export async function resetLogin({ token, password }) {
  await ask("GET", "/api/me"); // the token of the CSRF cookie must be there
  await ask("POST", "/api/resets", { token, password });
}

/** @returns {Promise<{ id: string, name: string, email: string, joinedAt: string, lastSeenOn: string | null }[]>} */
export async function people() {
  const found = await ask("GET", "/api/people");
  return found.map((/** @type {any} */ one) => ({ id: one.id, name: one.name, email: one.email, joinedAt: one.joined_at, lastSeenOn: one.last_seen_on }));
}
