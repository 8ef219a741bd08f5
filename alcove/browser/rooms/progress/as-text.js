/** Moves as a plain text that reads well as Markdown too. */
import { byMonth } from "../../records/moved.js";
import { dayOf } from "../table/days.js";

/**
 * @param {readonly import("../../records/moved.js").Move[]} moves newest first
 * @param {{ from: string, until: string, title: string, month: (month: string) => string, label: (what: string) => string, said: (name: string, words: string) => string }} how
 *   from, until: days, both included; an empty one is no bound
 * @returns {string} empty when nothing lies between the two days
 */
export function asText(moves, { from, until, title, month: sayMonth, label, said }) {
  const inside = moves.filter(({ at }) => (!from || dayOf(new Date(at)) >= from) && (!until || dayOf(new Date(at)) <= until));
  if (inside.length === 0) return "";
  const months = byMonth(inside).map(({ month, moves: found }) => `## ${sayMonth(month)}\n\n${found.map((move) => item(move, label, said)).join("\n")}\n`);
  return `# ${title}\n\n${months.join("\n")}`;
}

/** @param {import("../../records/moved.js").Move} move @param {(what: string) => string} label @param {(name: string, words: string) => string} said */
function item({ what, entry }, label, said) {
  const more = ["why", "helped_by"].filter((name) => entry.fields[name]).map((name) => said(name === "why" && what === "lesson" ? "learned" : name, entry.fields[name]));
  const lines = [`${label(what)}: ${entry.words}`, ...more].map(indent);
  return `- ${lines.join("\n  ")}`;
}

/** Further lines of one entry stay inside of it. @param {string} words */
const indent = (words) => words.trim().replace(/\n+/g, "\n  ");
