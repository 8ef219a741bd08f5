/**
 * One try at comparing the words, step by step, from what the server shows of it (spec/sync.md §7). Nothing here asks or
 * draws, and nothing the server shows is believed: what was seen once must stay, and numbers must fit what was committed to.
 */
import { decodeBase64url, encodeBase64url } from "../seal/bytes.js";
import { SealError } from "../seal/errors.js";
import { checkSasCommit, makeSasNonce, sasCommit, sasWords } from "../seal/sas.js";

/**
 * `anew`: new keys that are compared, and the pinned ones they are to replace. `session`: its id, as soon as there is one. `said`: what this device's person pressed, `told` as soon as the server has it. `over`: why it failed.
 * @typedef {{ pair: string, partner: string, partnerFp: string, anew: { bundle: string, fp: string, instead: string | null } | null, isFirst: boolean, fps: { fpA: string, fpB: string }, nonce: Uint8Array, begunAt: number,
 *   session: string | null, commit: string | null, answer: string | null, revealed: boolean, words: string[] | null,
 *   said: "same" | "differ" | null, told: boolean, over: string | null }} Try
 * @typedef {{ id: string, commit: string, answer: string | null, reveal: string | null, said: Record<string, string> }} Session
 * @typedef {{ step: "" | "/answer" | "/reveal" | "/said" | "/end", body: Record<string, string> }} Send  to be sent now
 */

/**
 * @param {{ pair: string, me: string, fp: string, partner: string, partnerFp: string, anew?: Try["anew"] }} about  fingerprints: of own keys, and
 *   of the pin or of keys that are to take its place @returns {Try}
 */
export function makeTry({ pair, me, fp, partner, partnerFp, anew = null }) {
  const isFirst = me < partner; // by the ids, so that no server chooses who commits
  const fps = isFirst ? { fpA: fp, fpB: partnerFp } : { fpA: partnerFp, fpB: fp };
  const seen = { session: null, commit: null, answer: null, revealed: false, words: null, said: null, told: false, over: null };
  return { pair, partner, partnerFp, anew, isFirst, fps, nonce: makeSasNonce(), begunAt: Date.now(), ...seen };
}

/** What the first side posts, once for each press. @param {Try} attempt @param {string} id @returns {Promise<Send>} */
export async function commitTo(attempt, id) {
  attempt.session = id;
  attempt.commit = encodeBase64url(await sasCommit(attempt.nonce, attempt.fps));
  return { step: "", body: { id, commit: attempt.commit } };
}

/**
 * What follows from what the server shows; the try takes note of it. What does not fit ends it, with the reason.
 * @param {Try} attempt @param {Session | null} shown @returns {Promise<Send | null>}
 */
export async function goOn(attempt, shown) {
  if (attempt.over) return null;
  try {
    return await follow(attempt, shown);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    attempt.over = error.code;
    return null;
  }
}

/** @param {Try} attempt @param {Session | null} shown */
async function follow(attempt, shown) {
  if (attempt.session === null) return shown && greet(attempt, shown);
  if (shown?.id !== attempt.session) return end(attempt, "ended");
  if (shown.commit !== attempt.commit) return end(attempt, "changed");
  return (await (attempt.isFirst ? asFirst(attempt, shown) : asSecond(attempt, shown))) ?? hear(attempt, shown);
}

/** The second side meets a commitment. One that is answered already belongs to a page that was left. @param {Try} attempt @param {Session} shown @returns {Send | null} */
function greet(attempt, shown) {
  if (!shown.commit) return null; // no number before the commitment: it could be fitted to mine
  if (shown.answer) return { step: "/end", body: { id: shown.id } };
  [attempt.session, attempt.commit] = [shown.id, shown.commit];
  attempt.answer = encodeBase64url(attempt.nonce);
  return { step: "/answer", body: { id: shown.id, number: attempt.answer } };
}

/** @param {Try} attempt @param {Session} shown @returns {Promise<Send | null>} */
async function asFirst(attempt, shown) {
  if (shown.answer !== (attempt.answer ?? shown.answer)) return end(attempt, "changed");
  if (!shown.answer) return null;
  attempt.answer = shown.answer;
  attempt.words ??= await wordsOf(attempt, attempt.nonce, decodeBase64url(shown.answer));
  return shown.reveal ? null : { step: "/reveal", body: { id: shown.id, number: encodeBase64url(attempt.nonce) } };
}

/** @param {Try} attempt @param {Session} shown @returns {Promise<Send | null>} */
async function asSecond(attempt, shown) {
  if (shown.answer === null && !shown.reveal) return { step: "/answer", body: { id: shown.id, number: encodeBase64url(attempt.nonce) } };
  if (shown.answer !== attempt.answer) return end(attempt, "changed");
  if (!shown.reveal || attempt.words) return null;
  const nonceA = decodeBase64url(shown.reveal);
  await checkSasCommit(decodeBase64url(attempt.commit ?? ""), nonceA, attempt.fps);
  attempt.words = await wordsOf(attempt, nonceA, attempt.nonce);
  return null;
}

/** @param {Try} attempt @param {Uint8Array} nonceA @param {Uint8Array} nonceB */
async function wordsOf({ pair, fps }, nonceA, nonceB) {
  return (await sasWords(pair, nonceA, nonceB, fps)).split(" ");
}

/** What the other says of the words, and what is still to be told of mine. @param {Try} attempt @param {Session} shown @returns {Send | null} */
function hear(attempt, shown) {
  if (attempt.words && shown.said[attempt.partner] === "differ") return end(attempt, "they-differ");
  attempt.told = Object.entries(shown.said).some(([who, said]) => who !== attempt.partner && said === attempt.said);
  return attempt.said && !attempt.told ? { step: "/said", body: { id: shown.id, said: attempt.said } } : null;
}

/** Both said so; mine is what was pressed here, never what the server tells of it. @param {Try} attempt @param {Session | null} shown */
export function isAgreed(attempt, shown) {
  return attempt.over === null && attempt.words !== null && attempt.said === "same" && shown?.said[attempt.partner] === "same";
}

/** @param {Try} attempt @param {string} why @returns {null} */
function end(attempt, why) {
  attempt.over = why;
  return null;
}
