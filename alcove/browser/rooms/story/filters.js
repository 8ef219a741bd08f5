/** What can be asked of a record besides its words: whose it is, of which kind, and which purpose it serves. */
import { purposeOf } from "../../records/touches.js";

/** @typedef {{ person: string, kind: string, purpose: string }} Filter  "" asks nothing */

/** @type {Filter} */
export const NO_FILTER = Object.freeze({ person: "", kind: "", purpose: "" });
/** The kinds in which words of a person are found, in the order of a meeting, then of the five purposes. */
export const FOUND = Object.freeze(["topic", "note", "promise", "answer", "win", "goal", "step", "feedback", "ask", "checkin", "card", "agreement", "question", "heard", "letter", "ceremony", "past"]);
/** As the five purposes are spoken of: feedback is one of them, in both directions. */
export const ASKED = Object.freeze(["relationship", "safe-space", "growth", "progress", "feedback", "long-view"]);

/** @param {Filter} filter */
export const isAsking = ({ person, kind, purpose }) => Boolean(person || kind || purpose);

/**
 * @param {Filter} filter
 * @param {(entry: any) => string | null} purposeIs
 * @returns {(entry: any) => boolean}
 */
export function fitsFilter({ person, kind, purpose }, purposeIs) {
  return (entry) => FOUND.includes(entry.kind) && (!person || (person === "me") === Boolean(entry.mine)) && (!kind || entry.kind === kind)
    && (!purpose || (purposeIs(entry) ?? "").startsWith(purpose));
}

/**
 * An answer serves what it answers, a note the topic it belongs to.
 * @param {(id: string) => any} find  a record by its id @param {(id: string) => string | null} [ofQuestion]  purpose of a question of the bank
 * @returns {(entry: any) => string | null}
 */
export function purposesBy(find, ofQuestion = () => null) {
  const byQuestion = (/** @type {string} */ id) => find(id)?.fields.purpose ?? ofQuestion(id);
  return function purposeIs(entry, /** @type {number} */ steps = 0) {
    const about = entry.kind === "answer" ? find(entry.fields.to) : entry.kind === "note" ? find(entry.fields.topic) : null;
    if (about && steps < 2) return purposeIs(about, steps + 1);
    return purposeOf(entry, byQuestion);
  };
}
