/** Records as data: each with its versions, ids, and times, for programs that are not written yet. */

/** Raised when a member is given another meaning; additions do not raise it. */
const FORM = 1;

/** @param {Date} at */
const inSeconds = (at) => at.toISOString().replace(/\.\d+Z$/, "Z");

/** @param {{ pair: any, person: { id: string, name: string }, ours: any, at: Date, lies: any }} given */
export function pairAsJson({ pair, person, ours, at, lies }) {
  const { id, counterpart, myRole, theirRole, closed } = pair;
  const people = [{ id: person.id, name: person.name, role: myRole, me: true }, { id: counterpart.id, name: counterpart.name, role: theirRole, me: false }];
  const meetings = lies.meetings.value.map((/** @type {any} */ { id: meeting, startsAt, minutes, zone, state, startedAt, heldAt, moves, movedInCalendarBy, rhythm, slotOn }) => (
    { id: meeting, starts_at: startsAt, minutes, zone, state, started_at: startedAt, held_at: heldAt, moves, moved_in_calendar_by: movedInCalendarBy, rhythm, slot_on: slotOn }));
  return {
    form: FORM, taken_at: inSeconds(at), alcove: id, closed_at: closed?.at ?? null, people, meetings,
    ...recordsOf([...ours.entries.values()], lies),
  };
}

/** @param {any} own  gathered @param {(entry: any) => boolean} belongs @param {{ id: string, name: string }} person @param {Date} at @param {any} lies */
export function mineAsJson(own, belongs, person, at, lies) {
  const entries = [...own.entries.values()].filter((entry) => entry.cannotOpen || belongs(entry));
  return { form: FORM, taken_at: inSeconds(at), people: [{ id: person.id, name: person.name, me: true }], ...recordsOf(entries, lies) };
}

/** @param {any[]} entries @param {any} lies */
function recordsOf(entries, lies) {
  const sorted = entries.sort((one, other) => (one.id < other.id ? -1 : 1));
  const unreadable = sorted.filter(({ cannotOpen }) => cannotOpen).map(({ id, author }) => ({ id, author }));
  const records = sorted.filter(({ cannotOpen }) => !cannotOpen).map((entry) => ({
    id: entry.id, kind: entry.kind, author: entry.author, made_at: entry.madeAt.toISOString(), version: entry.version, at: entry.at,
    words: entry.words, fields: entry.fields,
    ...(entry.mine && entry.own === false && { in_my_name_but_not_by_me: true }),
    earlier: lies.versions(entry.id),
  }));
  return { records, unreadable };
}
