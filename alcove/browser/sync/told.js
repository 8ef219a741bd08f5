/** What there is to tell when the app is opened: the nudge of the day, and that letters come back. Not in the house: it comes after the page. */
import { signal } from "../vendor/preact.js";
import { ask } from "./door.js";

/** @typedef {{ kind: string, pair: string | null, meeting: string | null, times: string[] }} Line */
/** @typedef {{ nudge: { id: string, lines: Line[] } | null, returnedAt: string | null }} Told */

/** A page that stays open for days asks again when it is looked at after so long. In milliseconds. */
const AGAIN = 3_600_000;

export const told = signal(/** @type {Told | null} */ (null));
let asked = -Infinity;

/** What it says counts as told. Where the line is away it is asked at the next look. */
export async function lookForTold() {
  if (Date.now() - asked < AGAIN) return;
  asked = Date.now();
  try {
    const { nudge, returned } = await ask("POST", "/api/me/told");
    told.value = { nudge, returnedAt: returned && returned.at };
  } catch {
    asked = -Infinity;
  }
}

/** Who comes next hears nothing of it. */
export function forgetTold() {
  told.value = null;
  asked = -Infinity;
}

/** No page of mine says it any more; where the line is away, this one says it no more until it is opened anew. @param {string} id  of the nudge */
export async function putNudgeAway(id) {
  if (told.value) told.value = { ...told.value, nudge: null };
  await ask("DELETE", `/api/me/told/${id}`, undefined, { keepalive: true }).catch(() => {}); // who follows it may leave the page at once
}
