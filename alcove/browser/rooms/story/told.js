/** What is told of each meeting that was held: gathered in one pass, so that years of them are no burden. */
import { heldMeetings } from "../../records/meetings.js";
import { orderNotes } from "../../records/notes.js";
import { effectivePromise } from "../../records/promises.js";
import { agendaIds } from "../meeting/steps.js";

/** @typedef {import("../table/gathered.js").Entry} Entry */
/** @typedef {{ topic: Entry, notes: Entry[], outcome: any, promises: Entry[] }} TopicTold */
/**
 * @typedef {object} MeetingTold
 * @property {string} id
 * @property {Date} at  when it began
 * @property {Entry[]} arrival  notes on how the two arrived
 * @property {TopicTold[]} topics  in the order of talking, those that left something
 * @property {Entry[]} along  topics that stood on the agenda and stayed as they were
 * @property {{ author: Entry, promise: Entry | undefined }[]} steps  what each took along
 * @property {Entry[]} promises  made in the meeting, without a topic
 */

/**
 * @param {any} ours  gathered @param {Entry[]} own  one's private notes of this alcove, and their order
 * @returns {MeetingTold[]} newest first
 */
export function tell(ours, own) {
  const notes = groupBy([...ours.of("note"), ...own.filter(({ kind }) => kind === "note")].sort(olderFirst), ({ fields }) => fields.meeting);
  const closings = groupBy(ours.of("closing"), ({ fields }) => fields.meeting);
  const endings = groupBy(ours.of("topic"), ({ fields }) => fields.outcome?.meeting);
  const orders = groupBy([...ours.of("order"), ...own.filter(({ kind }) => kind === "order")], ({ fields }) => fields.notes);
  const inOrder = (/** @type {Entry[]} */ found, /** @type {string} */ of) => /** @type {Entry[]} */ (orderNotes([...found, ...(orders.get(of) ?? [])], of));
  const held = heldMeetings(ours);
  return held.map(({ meeting, snapshot, startedAt }) => {
    const ended = ours.of("held").find((/** @type {Entry} */ { fields }) => fields.meeting === meeting);
    const begun = new Date(startedAt ?? ended.madeAt);
    const said = { notes: notes.get(meeting) ?? [], steps: closings.get(meeting) ?? [], endings: endings.get(meeting) ?? [], promises: madeBetween(ours, begun, ended.madeAt), inOrder };
    return tellOne(ours, meeting, begun, snapshot, said);
  }).reverse();
}

/** @returns {MeetingTold} */
function tellOne(ours, id, at, snapshot, said) {
  const steps = said.steps.map((/** @type {Entry} */ author) => ({ author, promise: ours.get(author.fields.promise) }));
  const taken = new Set(said.steps.map(({ fields }) => fields.promise));
  const made = said.promises.filter((/** @type {Entry} */ promise) => !taken.has(promise.id));
  const agenda = snapshot ? agendaIds(snapshot.fields.agenda) : [];
  const ids = new Set([...agenda, ...said.notes.map(({ fields }) => fields.topic), ...said.endings.map((/** @type {Entry} */ topic) => topic.id)]);
  const topics = [...ids].map((topic) => ours.get(topic)).filter((topic) => topic?.kind === "topic").map((topic) => ({
    topic,
    notes: said.inOrder(said.notes.filter((/** @type {Entry} */ { fields }) => fields.topic === topic.id), topic.id),
    outcome: said.endings.includes(topic) ? topic.fields.outcome : undefined,
    promises: made.filter((/** @type {Entry} */ { fields }) => fields.topic === topic.id),
  }));
  const left = (/** @type {TopicTold} */ { notes, outcome, promises }) => notes.length > 0 || outcome || promises.length > 0;
  return {
    id, at, steps,
    arrival: said.inOrder(said.notes.filter((/** @type {Entry} */ { fields }) => !fields.topic), id),
    topics: topics.filter(left),
    along: topics.filter((topic) => !left(topic)).map(({ topic }) => topic),
    promises: made.filter((/** @type {Entry} */ { fields }) => !fields.topic || !ids.has(fields.topic)),
  };
}

/** @param {any} ours @param {Date} from @param {Date} until @returns {Entry[]} */
function madeBetween(ours, from, until) {
  return ours.of("promise").filter((/** @type {Entry} */ { madeAt }) => madeAt >= from && madeAt <= until);
}

/** @param {{ id: string }} a @param {{ id: string }} b */
const olderFirst = (a, b) => (a.id < b.id ? -1 : 1);

/** @param {readonly Entry[]} all @param {(entry: Entry) => string | undefined} keyOf @returns {Map<string, Entry[]>} */
function groupBy(all, keyOf) {
  const groups = new Map();
  for (const each of all) {
    const key = keyOf(each);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}

/** @param {any} ours @param {Entry} promise */
export const stateOf = (ours, promise) => effectivePromise(promise, ours.answersTo(promise.id)).state;
