/** Notes in Markdown with the shapes they were written in, under the name of whoever wrote each run of them. */
import { tickOf } from "../meeting/note-acts.js";
import { LISTS } from "../meeting/note-shapes.js";
import { escape, heading, quote } from "./markdown.js";

const UNDER = 3; // a heading among notes stands below those of the story
const STEP = 3; // spaces that put a line below "- " as well as below "1. "

/** @param {readonly any[]} notes @param {(note: any) => string} nameOf @param {(id: string) => any[]} answersTo */
export function notesAsMarkdown(notes, nameOf, answersTo) {
  /** @type {string[]} */
  const blocks = [];
  /** @type {number[]} how far each level of the list counts that stands last */
  let counts = [];
  let hand = "";
  for (const note of notes) {
    const name = nameOf(note);
    if (name !== hand) {
      blocks.push(`**${heading(name)}:**`);
      [hand, counts] = [name, []];
    }
    if (!LISTS.includes(note.fields.shape)) {
      blocks.push(alone(note));
      counts = [];
      continue;
    }
    const level = Math.min(note.fields.level ?? 1, counts.length + 1); // no line hangs in the air
    const count = (counts[level - 1] ?? 0) + 1;
    const line = listed(note, level, count, tickOf(note, answersTo(note.id)));
    blocks.push(counts.length > 0 ? `${blocks.pop()}\n${line}` : line);
    counts = [...counts.slice(0, level - 1), note.fields.shape === "numbered" ? count : 0];
  }
  return blocks.join("\n\n");
}

/** @param {any} note */
function alone(note) {
  const { shape, level = 1 } = note.fields;
  if (shape === "heading") return `${"#".repeat(UNDER + level)} ${heading(note.words)}`;
  if (shape === "quote") return quote(note.words);
  if (shape === "code") return fenced(note.words);
  return note.words.split("\n").map(escape).join("  \n");
}

/** No words can end the fence. @param {string} words */
function fenced(words) {
  const longest = Math.max(2, ...(words.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${words}\n${fence}`;
}

/** @param {any} note @param {number} level @param {number} count @param {{ byMe: boolean, byOther: boolean }} tick */
function listed({ words, fields }, level, count, { byMe, byOther }) {
  const sign = fields.shape === "numbered" ? `${count}.` : fields.shape === "check" ? `- [${byMe || byOther ? "x" : " "}]` : "-";
  const far = " ".repeat(STEP * (level - 1));
  return `${far}${sign} ${words.split("\n").map(escape).join(`  \n${far}${" ".repeat(STEP)}`)}`;
}
