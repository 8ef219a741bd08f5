/**
 * Meetings that a restored server lost, or has in an earlier state, as this device remembers them. A meeting never goes back: it is
 * not unplanned, not unheld, not moved less often. Each says again what is theirs to say: for skipping, their own yes.
 */
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { moment } from "./ids.js";

/** @typedef {import("./signals.js").Meeting} Meeting */

/** @param {Meeting[]} remembered @param {Meeting[]} found @returns {[Meeting, Meeting | null][]} with what the server has of it */
export function behind(remembered, found) {
  const shown = new Map(found.map((meeting) => [meeting.id, meeting]));
  return remembered.map((meeting) => /** @type {[Meeting, Meeting | null]} */ ([meeting, shown.get(meeting.id) ?? null])).filter(([meeting, now]) => isBehind(meeting, now));
}

/**
 * What a rhythm planned goes, or gets another time, when the two change it: that is no loss. Once begun a meeting is like any other.
 * @param {Meeting} meeting @param {Meeting | null} now
 */
function isBehind(meeting, now) {
  if (meeting.rhythm && meeting.state === "planned" && meeting.startedAt === null) return false;
  if (!now) return true;
  if (now.state !== "planned") return false;
  return meeting.state !== "planned" || (meeting.startedAt !== null && now.startedAt === null) || now.moves < meeting.moves;
}

/** @param {string} path  of the pair's meetings @param {string} me @param {[Meeting, Meeting | null][]} lost */
export async function healMeetings(path, me, lost) {
  for (const [meeting, now] of lost) {
    try {
      await healOne(path, me, meeting, now);
    } catch (error) {
      // Closed meanwhile, or away: the next look tries again.
      if (!(error instanceof AlcoveError)) throw error;
    }
  }
}

/** @param {string} path @param {string} me @param {Meeting} meeting @param {Meeting | null} now */
async function healOne(path, me, { id, startsAt, minutes, zone, moves, state, startedAt, heldAt, skipAskedBy }, now) {
  const time = { starts_at: moment(new Date(startsAt)), minutes, zone };
  if (!now) await ask("POST", path, { id, ...time, moves });
  else if (now.moves < moves) await ask("POST", `${path}/${id}/move`, time);
  if (startedAt && !now?.startedAt) await ask("POST", `${path}/${id}/start`, { at: startedAt });
  if (heldAt) await ask("POST", `${path}/${id}/hold`, { at: heldAt });
  if (state === "skipped" || (!now && skipAskedBy.includes(me))) await ask("PUT", `${path}/${id}/skip`);
}
