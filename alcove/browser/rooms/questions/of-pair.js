/** Which questions somebody may look through in an alcove, and how they are found. Pure. */
import { fold } from "../../records/search.js";
import { KINDS } from "../brief/asking.js";

/** @typedef {import("../../records/questions.js").Question} Question */

/** In which order they are looked through. Those of an occasion have their place there. */
export const CATEGORIES = ["arriving", "person", "two-of-us", "load", "small-things", "team", "steps", "better", "long-view", "growth-moves", "advice", "offering"];
export const DEPTHS = [1, 2, 3, 4];

/** Who may ask what, by role. @type {Record<string, string>} */
const SIDES = { lead: "lead", mentor: "lead", "skip-lead": "lead", member: "member", mentee: "member", "skip-member": "member" };

/** @param {string} role */
export const kindOf = (role) => KINDS[role] ?? "peer";

/** @param {Question} question @param {string} role */
export const mayAsk = ({ kinds, asker }, role) => kinds.includes(kindOf(role)) && (asker === "either" || asker === SIDES[role]);

/**
 * Tender ones (`touches`) are found by their words alone: nobody comes upon them while leafing.
 * @param {Question[]} bank @param {{ role: string, category: string, depth: number | null }} by @returns {Question[]}
 */
export function leafThrough(bank, { role, category, depth }) {
  return bank.filter((each) => each.category === category && each.touches.length === 0 && (depth === null || each.depth === depth) && mayAsk(each, role));
}

/**
 * All words that were typed, anywhere in the question or in what follows it.
 * @param {Question[]} bank @param {Record<string, { text: string, follow_ups: string[] }>} texts @param {string} typed @param {string} role @returns {Question[]}
 */
export function findQuestions(bank, texts, typed, role) {
  const terms = fold(typed).split(/\s+/u).filter(Boolean);
  const holds = (/** @type {Question} */ { id }) => {
    const text = fold([texts[id]?.text ?? "", ...(texts[id]?.follow_ups ?? [])].join("\n"));
    return terms.every((term) => text.includes(term));
  };
  return terms.length === 0 ? [] : bank.filter((each) => mayAsk(each, role) && holds(each));
}
