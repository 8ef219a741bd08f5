/**
 * Comparing the words with the other: what a page may do. A key becomes verified by what this device computed and its own
 * person pressed, by nothing else (spec/sync.md §7).
 */
import { unlocked } from "../keyring/unlocked.js";
import { mustBeUnlocked } from "./books.js";
import { keep, keptOf } from "./compare-kept.js";
import { distrust, pinOf, resumed, shownOf } from "./compare-pin.js";
import { commitTo, makeTry } from "./compare-steps.js";
import { draw, forget, heldOf, put, turn } from "./compare-turns.js";
import { quietly } from "./drawing.js";
import { AlcoveError } from "./errors.js";
import { makeId } from "./ids.js";

/** @typedef {import("./compare-turns.js").Held} Held */

/** How far the two are. What was pressed before the page was left goes on. @param {string} pair */
export function compare(pair) {
  const held = heldOf(pair);
  const { pressed, failed } = keptOf(pair);
  if (!held.attempt && pressed) quietly(resume(held));
  if (failed?.doubt) quietly(distrust(pair));
  return held.state;
}

/** @param {Held} held */
async function resume(held) {
  const attempt = await resumed(held.pair);
  if (!attempt || held.attempt) return;
  held.attempt = attempt;
  await turn(held);
}

/** A press of a person, one for each try. @param {string} pair @param {{ withNew?: boolean }} [how]  withNew: the keys shown now, not the known ones */
export async function beginComparing(pair, { withNew = false } = {}) {
  const held = heldOf(pair);
  const { person, fp } = mustBeUnlocked();
  const { partner, pin } = await pinOf(pair);
  const anew = withNew ? await shownOf(pair) : null;
  const partnerFp = anew?.fp ?? pin?.fp;
  if (!partnerFp) throw new AlcoveError("comparing-no-keys");
  leaveComparing(pair);
  forget(held);
  keep(pair, { pressed: undefined });
  const attempt = makeTry({ pair, me: person, fp, partner, partnerFp, anew });
  held.due = attempt.isFirst ? await commitTo(attempt, makeId()) : null;
  held.attempt = attempt;
  await turn(held);
}

/** @param {string} pair */
export async function confirmWords(pair) {
  const held = heldOf(pair);
  const { attempt } = held;
  if (!attempt?.words || attempt.over) return;
  const { session, commit, answer, words, begunAt, partnerFp, anew } = attempt;
  await keep(pair, { pressed: { session, commit, answer, words, said: "same", begunAt, partnerFp, anew } });
  if (held.attempt !== attempt || attempt.over) return;
  attempt.said = "same";
  await draw(held);
  await turn(held);
}

/** @param {string} pair */
export async function refuseWords(pair) {
  const { attempt } = heldOf(pair);
  if (!attempt?.words || attempt.over) return;
  [attempt.said, attempt.over] = ["differ", "differ"];
  quietly(put(pair, { step: "/said", body: { id: attempt.session ?? "", said: "differ" } }));
  await draw(heldOf(pair));
}

/** The page is left. What was pressed stays under way; else the other need not wait. @param {string} pair */
export function leaveComparing(pair) {
  const held = heldOf(pair);
  const { attempt } = held;
  if (!attempt || attempt.said === "same" || !unlocked()) return;
  if (attempt.session && !attempt.over) quietly(put(pair, { step: "/end", body: { id: attempt.session } }));
  if (attempt.words && !attempt.over) keep(pair, { failed: { why: "ended", at: Date.now() } });
  forget(held);
}
