/** A meeting as the rooms see it, and which of them is next. */

/** @param {any} said  as it goes over the wire @returns {import("./signals.js").Meeting} */
export const toMeeting = (said) => ({
  id: said.id,
  startsAt: said.starts_at,
  minutes: said.minutes,
  zone: said.zone,
  state: said.state,
  startedAt: said.started_at,
  heldAt: said.held_at,
  skipAskedBy: said.skip_asked_by,
  moves: said.moves,
  movedInCalendarBy: said.moved_in_calendar_by ?? null,
  rhythm: said.rhythm ?? null,
  slotOn: said.slot_on ?? null,
});

/** A meeting that was forgotten, planned but never held, is next for so long. As the server has it; in milliseconds. */
const STILL_NEXT = 24 * 3_600_000;

/** @param {import("./signals.js").Meeting[]} all  newest first @returns {import("./signals.js").Meeting | null} as the server says it */
export function nextOf(all) {
  const planned = all.filter(({ state }) => state === "planned").reverse();
  return planned.find(({ startsAt }) => Date.parse(startsAt) + STILL_NEXT >= Date.now()) ?? planned.at(-1) ?? null;
}
