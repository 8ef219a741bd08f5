/**
 * All that the rooms may use of the sync. What each name means stands in docs/architecture.md. Acts that need the heavy parts
 * (the KEM, the word list) load them when they are done first: the way to the table on a known device needs none.
 */
import { mayCapture as canCapture } from "./captured-here.js";
import { asAlcoveError } from "./errors.js";

export { AlcoveError } from "./errors.js";
export { captured, capturedHere, connection, dismissTrouble, door, invitations, lockReason, me, openPairs, pairs, programNews, server, troubles, unfitReason, waiting } from "./signals.js";
export { lock, start } from "./opening.js";
export { signIn, signOut, signUp } from "./front-door.js";
export { askToSkip, holdMeeting, moveMeeting, planMeeting, startMeeting, takeBackSkip } from "./meetings.js";
export { makeJoinLink, makeResetLink, people, resetLogin } from "./organisation.js";
export { draft } from "./drafts.js";
export { serverAddress } from "./own-address.js";
export { safe } from "./safe.js";

/** @param {() => Promise<any>} act  what seal refuses comes out as an AlcoveError too */
async function lazily(act) {
  try {
    return await act();
  } catch (error) {
    throw asAlcoveError(error);
  }
}

const kit = () => import("./kit.js");
const pairing = () => import("./pairing.js");

/** @returns {Promise<{ words: string[], account: string, server: string, fp: string, ageLine: string }>} */
export const makeKit = () => lazily(async () => (await kit()).makeKit());

/** @param {Record<string, string>} typed  position from 1 → word @param {{ rest?: boolean }} [how] */
export const confirmKit = (typed, how) => lazily(async () => (await kit()).confirmKit(typed, how));

/** @param {string} words */
export const unlock = (words) => lazily(async () => (await kit()).unlock(words));

const anew = () => import("./new-keys.js");

/** @param {{ typed: Record<string, string>, password: string, mine: "keep" | "erase" }} given  who lost everything */
export const beginAnew = (given) => lazily(async () => (await anew()).beginAnew(given));

/** @param {string} words  the present ones, right before a rotation */
export const proveWords = (words) => lazily(async () => (await anew()).proveWords(words));

/** @param {{ typed: Record<string, string>, password: string }} given */
export const rotate = (given) => lazily(async () => (await anew()).rotate(given));

/** @param {string} words */
export const tryWords = (words) => lazily(async () => (await import("./drill.js")).tryWords(words));

/** @param {string} words  of lost keys, found again */
export const bringBackMine = (words) => lazily(async () => (await import("./found-words.js")).bringBackMine(words));

export const eraseFormer = () => lazily(async () => (await import("./found-words.js")).eraseFormer());

export const canBeFound = () => lazily(async () => (await import("./found-words.js")).canBeFound());

const inbox = () => import("./captured.js");
export { countCaptured } from "./captured-here.js";

/** Whether this device is locked and can seal to who was here last. What seals is loaded then: the network may be gone when the thought comes. */
export async function mayCapture() {
  const may = await canCapture();
  if (may) await inbox().catch(() => {});
  return may;
}

/** @param {"topic" | "win"} kind @param {string} words @param {string | null} pair */
export const capture = (kind, words, pair) => lazily(async () => (await inbox()).capture(kind, words, pair));
export const openAllCaptured = () => lazily(async () => (await inbox()).openAllCaptured());

/** @param {import("./captured.js").Captured} what @param {string} id  of the safe @param {Record<string, any>} fields */
export const fileCaptured = (what, id, fields) => lazily(async () => (await inbox()).fileCaptured(what, id, fields));

/** @param {import("./captured.js").Captured} what @returns {Promise<() => Promise<void>>} takes it back */
export const dropCaptured = (what) => lazily(async () => (await inbox()).dropCaptured(what));

const leaving = () => import("./leaving.js");

/** @param {string} pair */
export const closeAlcove = (pair) => lazily(async () => (await leaving()).closeAlcove(pair));

/** @param {string} pair */
export const openAlcoveAgain = (pair) => lazily(async () => (await leaving()).openAlcoveAgain(pair));

/** @param {string} pair */
export const leaveAlcove = (pair) => lazily(async () => (await leaving()).leaveAlcove(pair));

/** @param {string} pair @param {string} id */
export const eraseForGood = (pair, id) => lazily(async () => (await leaving()).eraseForGood(pair, id));

/** @param {string} pair @returns {Promise<number>} how many erasures are not with the server yet */
export const erasuresWaiting = (pair) => lazily(async () => (await leaving()).erasuresWaiting(pair));

/** @param {{ myRole: string }} about */
export const invite = (about) => lazily(async () => (await pairing()).invite(about));

/** @param {string} id */
export const withdraw = (id) => lazily(async () => (await pairing()).withdraw(id));

/** @param {string} id @param {string} fragment */
export const lookAtInvitation = (id, fragment) => lazily(async () => (await pairing()).lookAtInvitation(id, fragment));

/** @param {string} id @param {string} fragment @returns {Promise<string>} the pair */
export const acceptInvitation = (id, fragment) => lazily(async () => (await pairing()).acceptInvitation(id, fragment));

/** The program that this device keeps; null where it keeps none. @returns {Promise<{ alcove: string, fingerprint: string } | null>} */
export const keptProgram = async () => (typeof caches === "undefined" ? null : (await import("./program-store.js")).readPinned());
