/** What I noticed about the other and have not said yet. */
import { gathered, mineOf } from "../table/gathered.js";

/** A device that was stopped while laying one out left it here too; it is said. @param {{ id: string }} pair @returns {import("../table/gathered.js").Entry[]} oldest first */
export function unsaidOf(pair) {
  const out = new Set(gathered(pair.id).of("feedback").map(({ fields }) => fields.was));
  return mineOf(pair.id, "feedback").filter(({ id }) => !out.has(id));
}
