/** The ways in: words, passkeys, browsers that are signed in. Not in the house: the settings load it. */
import { ask } from "./door.js";

/** @typedef {{ id: number, name: string, credential: string, made_at: string, unlocks: boolean }} Passkey */
/** @typedef {{ words: { id: string, made_at: string } | null, passkeys: Passkey[], proved_until: string | null }} Ways */
/** @typedef {{ id: string, browser: string, since: string, last_seen_on: string, here: boolean }} SignIn */

/** @returns {Promise<Ways>} */
export const waysIn = () => ask("GET", "/api/me/ways");

/** @returns {Promise<SignIn[]>} */
export const signIns = () => ask("GET", "/api/me/sign-ins");

/** @param {string} id */
export const endSignIn = (id) => ask("DELETE", `/api/me/sign-ins/${id}`);

/** Its credential and what it opens, in one act. @param {number} id */
export const endPasskey = (id) => ask("DELETE", `/api/me/passkeys/${id}`);
