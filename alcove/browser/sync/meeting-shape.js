/** A meeting as the rooms see it. @param {any} said  as it goes over the wire @returns {import("./signals.js").Meeting} */
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
