/**
 * All that the rooms may use of the sync. What each name means stands in docs/architecture.md. Acts that need the heavy parts
 * (the KEM, the word list) load them when they are done first: the way to the table on a known device needs none.
 */
export { AlcoveError } from "./errors.js";
export { connection, dismissTrouble, door, invitations, me, pairs, server, troubles, unfitReason, waiting } from "./signals.js";
export { lock, start } from "./opening.js";
export { signIn, signOut, signUp } from "./front-door.js";
export { askToSkip, holdMeeting, moveMeeting, planMeeting, startMeeting, takeBackSkip } from "./meetings.js";
export { makeJoinLink, people } from "./organisation.js";
export { draft } from "./drafts.js";
export { safe } from "./safe.js";

const kit = () => import("./kit.js");
const pairing = () => import("./pairing.js");

/** @returns {Promise<{ words: string[], account: string, server: string, fp: string, ageLine: string }>} */
export const makeKit = async () => (await kit()).makeKit();

/** @param {Record<string, string>} typed  position from 1 → word */
export const confirmKit = async (typed) => (await kit()).confirmKit(typed);

/** @param {string} words */
export const unlock = async (words) => (await kit()).unlock(words);

/** @param {{ myRole: string }} about */
export const invite = async (about) => (await pairing()).invite(about);

/** @param {string} id */
export const withdraw = async (id) => (await pairing()).withdraw(id);

/** @param {string} id @param {string} fragment */
export const lookAtInvitation = async (id, fragment) => (await pairing()).lookAtInvitation(id, fragment);

/** @param {string} id @param {string} fragment */
export const acceptInvitation = async (id, fragment) => (await pairing()).acceptInvitation(id, fragment);
