// The functions of the twin by the names of the vectors: plain JSON in, plain JSON out.
import { agendaInput } from "../../../alcove/browser/records/agenda-input.js";
import { ours } from "../../../alcove/browser/records/agenda.js";
import { nextSteps } from "../../../alcove/browser/records/growth.js";
import { carried, meetingNumber, planInForce, orderInForce, snapshotInForce, waited } from "../../../alcove/browser/records/meetings.js";
import { theirEnergyIsLow, theirNeed } from "../../../alcove/browser/records/checkins.js";
import { mineInput } from "../../../alcove/browser/records/mine-input.js";
import { mine } from "../../../alcove/browser/records/mine.js";
import { winsUnanswered } from "../../../alcove/browser/records/progress.js";
import { effectivePromise } from "../../../alcove/browser/records/promises.js";
import { checkRecord, formatRecord, makeRecord, parseRecord } from "../../../alcove/browser/records/record.js";
import { RecordRefused } from "../../../alcove/browser/records/refused.js";
import { cutAtWord } from "../../../alcove/browser/records/text.js";
import * as thresholds from "../../../alcove/browser/records/thresholds.js";
import { dayOf, laidOut, openTopics, whatBecame } from "../../../alcove/browser/records/topics.js";

const idOf = (entry) => entry?.id ?? null;
const find = (entries, id) => entries.find((entry) => entry.id === id);
const peopleOf = ({ first_seat: firstSeat, ...people }) => ({ ...people, firstSeat });
const meetingOf = ({ starts_at: startsAt, ...meeting }) => ({ ...meeting, startsAt });

const BY_NAME = {
  make_record: ({ kind, words, fields, at, seen, safe }) => formatRecord(makeRecord(kind, words, fields, at, seen, safe)),
  check_record: (payload, safe) => checkRecord(payload, safe ?? undefined),
  parse_record: (text) => parseRecord(new TextEncoder().encode(text)),
  effective_promise: ({ promise, answers }) => effectivePromise(promise, answers),
  plan_in_force: ({ entries, meeting }) => idOf(planInForce(entries, meeting)),
  order_in_force: ({ entries, meeting }) => idOf(orderInForce(entries, meeting)),
  snapshot_in_force: ({ entries, meeting }) => idOf(snapshotInForce(entries, meeting)),
  carried: ({ entries, topic }) => carried(entries)(find(entries, topic)),
  waited: ({ entries, topic }) => waited(entries)(find(entries, topic)),
  meeting_number: ({ entries, meeting }) => meetingNumber(entries, meeting),
  open_topics: ({ entries, day }) => openTopics(entries, day).map(idOf),
  laid_out: ({ entries }) => Object.fromEntries([...laidOut(entries)].map(([was, topic]) => [was, topic.id])),
  what_became: ({ entries, topic }) => whatBecame(entries, find(entries, topic)),
  day_of: ({ moment, zone }) => dayOf(moment, zone),
  their_energy_is_low: ({ entries, counterpart, day }) => theirEnergyIsLow(entries, counterpart, day),
  their_need: ({ entries, counterpart, day }) => theirNeed(entries, counterpart, day),
  agenda_input: ({ entries, people, meeting }) => agendaInput(entries, peopleOf(people), meetingOf(meeting)),
  mine_input: ({ shared, own, people, meeting, agenda }) => mineInput(shared, own, peopleOf(people), meetingOf(meeting), agenda),
  next_steps: ({ shared, own, me, pair }) => nextSteps(shared, own, me, pair),
  wins_unanswered: ({ shared, counterpart, me, day }) => winsUnanswered(shared, counterpart, me, day),
  ours,
  mine,
  cut_at_word: ({ text, most }) => cutAtWord(text, most),
  thresholds: () => ({ ...thresholds }),
};

/** @returns {{ output: any } | { refused: string, field: string | null }} */
export function answer({ function: name, input, safe }) {
  try {
    return { output: BY_NAME[name](input, safe) };
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    return { refused: error.code, field: error.facts.field ?? null };
  }
}
