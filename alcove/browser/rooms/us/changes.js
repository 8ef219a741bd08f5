/** What changed from one agreement to the next, paragraph by paragraph. Pure. */

/** @typedef {{ state: "same" | "gone" | "new", text: string }} Change */
/** @typedef {{ words: string, fields: Record<string, any> }} Told */

/** The parts of an agreement, in the order in which they are read; the words come last. */
export const PARTS = ["what_for", "rhythm", "stays", "prepare", "disagree", "words"];

/** @param {Told | null} agreement @param {string} part @returns {string} */
export const textOf = (agreement, part) => (agreement === null ? "" : part === "words" ? agreement.words : agreement.fields[part] ?? "");

/** @param {string} text @returns {string[]} */
const paragraphsOf = (text) => text.split(/\n+/).map((each) => each.trim()).filter(Boolean);

/** Only the parts that differ. @param {Told} before @param {Told} after @returns {{ part: string, changes: Change[] }[]} */
export function changesBetween(before, after) {
  return PARTS.map((part) => ({ part, changes: compare(paragraphsOf(textOf(before, part)), paragraphsOf(textOf(after, part))) }))
    .filter(({ changes }) => changes.some(({ state }) => state !== "same"));
}

/** The longest common row of paragraphs stays; what is gone stands before what is new in its place. @param {string[]} before @param {string[]} after @returns {Change[]} */
export function compare(before, after) {
  const kept = commonLengths(before, after);
  /** @type {Change[]} */
  const changes = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    if (at < before.length && to < after.length && before[at] === after[to]) {
      changes.push({ state: "same", text: before[at] });
      [at, to] = [at + 1, to + 1];
    } else if (to >= after.length || (at < before.length && kept[at + 1][to] >= kept[at][to + 1])) changes.push({ state: "gone", text: before[at++] });
    else changes.push({ state: "new", text: after[to++] });
  }
  return changes;
}

/** How many paragraphs the rests have in common, from each place on. @param {string[]} before @param {string[]} after @returns {number[][]} */
function commonLengths(before, after) {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  for (let at = before.length - 1; at >= 0; at -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      lengths[at][to] = before[at] === after[to] ? lengths[at + 1][to + 1] + 1 : Math.max(lengths[at + 1][to], lengths[at][to + 1]);
    }
  }
  return lengths;
}
