/** Where a record is read: in its chapter of the story, or in the room where it lies. */

/** Records of these kinds that no chapter tells. @type {Record<string, string>} */
const ROOMS = {
  win: "progress", goal: "growth", step: "growth", feedback: "feedback", ask: "feedback", checkin: "us", card: "us", agreement: "us", question: "questions", letter: "letter", ceremony: "ceremony",
};

/**
 * @param {string} pair @param {any} entry
 * @param {(id: string) => any} find  a record by its id @param {(id: string) => boolean} isTold  whether a chapter tells it
 * @returns {string} an address: of ids, never of words
 */
export function placeOf(pair, entry, find, isTold) {
  const read = entry.kind === "answer" && !isTold(entry.id) ? find(entry.fields.to) : isTold(entry.id) ? entry : (find(entry.fields.topic) ?? entry);
  if (!read) return `/alcove/${pair}/story`;
  if (isTold(read.id)) return `/alcove/${pair}/story?record=${read.id}`;
  return `/alcove/${pair}/${ROOMS[read.kind] ?? "table"}`;
}
