/** What there is to tell when the app is opened: the nudge of the day, and what keeps others from arriving. Not in the house: it comes after the page. */
import { ask } from "./door.js";

/** @typedef {{ kind: string, pair: string | null, meeting: string | null, times: string[] }} Line */
/** @typedef {{ nudge: { id: string, lines: Line[] } | null, returnedAt: string | null }} Told */

/** What it says counts as told. @returns {Promise<Told>} */
export async function fetchTold() {
  const { nudge, returned } = await ask("POST", "/api/me/told");
  return { nudge, returnedAt: returned && returned.at };
}

/** No page of mine says it any more. @param {string} id  of the nudge */
export const putNudgeAway = (id) => ask("DELETE", `/api/me/told/${id}`);
