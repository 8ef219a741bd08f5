// The functions of the twin by the names of the vectors: plain JSON in, plain JSON out.
import { agendaInput } from "../../../alcove/browser/records/agenda-input.js";
import { ours } from "../../../alcove/browser/records/agenda.js";
import { nextSteps } from "../../../alcove/browser/records/growth.js";
import { carried, meetingNumber, planInForce, orderInForce, snapshotInForce, waited } from "../../../alcove/browser/records/meetings.js";
import { agreementInForce, agreementIsDue, agreementProposed, agreementReadOn } from "../../../alcove/browser/records/agreement.js";
import { cardOf } from "../../../alcove/browser/records/cards.js";
import { theirEnergyIsLow, theirNeed } from "../../../alcove/browser/records/checkins.js";
import * as feedback from "../../../alcove/browser/records/feedback.js";
import { mineInput } from "../../../alcove/browser/records/mine-input.js";
import { questionLine } from "../../../alcove/browser/records/mine-question.js";
import { mine } from "../../../alcove/browser/records/mine.js";
import { orderNotes } from "../../../alcove/browser/records/notes.js";
import { winsUnanswered } from "../../../alcove/browser/records/progress.js";
import { byNeglect, purposeClocks } from "../../../alcove/browser/records/clocks.js";
import { reminderDiffers, reminderOf } from "../../../alcove/browser/records/reminders.js";
import { effectivePromise } from "../../../alcove/browser/records/promises.js";
import { chooseQuestion, ownQuestion, rankOf, touchesOf } from "../../../alcove/browser/records/questions.js";
import { checkRecord, formatRecord, makeRecord, parseRecord } from "../../../alcove/browser/records/record.js";
import * as pulse from "../../../alcove/browser/records/pulse.js";
import { rhythmInForce, rhythmMoment } from "../../../alcove/browser/records/rhythm.js";
import { RecordRefused } from "../../../alcove/browser/records/refused.js";
import { cutAtWord } from "../../../alcove/browser/records/text.js";
import * as thresholds from "../../../alcove/browser/records/thresholds.js";
import { purposeOf, touches } from "../../../alcove/browser/records/touches.js";
import { dayOf, laidOut, openTopics, whatBecame } from "../../../alcove/browser/records/topics.js";

const idOf = (entry) => entry?.id ?? null;
const find = (entries, id) => entries.find((entry) => entry.id === id);
const peopleOf = ({ first_seat: firstSeat, ...people }) => ({ ...people, firstSeat });
const meetingOf = ({ starts_at: startsAt, ...meeting }) => ({ ...meeting, startsAt });

const BY_NAME = {
  make_record: ({ kind, words, fields, at, seen, safe }) => formatRecord(makeRecord(kind, words, fields, at, seen, safe)),
  check_record: (payload, safe) => checkRecord(payload, safe ?? undefined),
  parse_record: (text) => parseRecord(new TextEncoder().encode(text)),
  reminder_of: ({ own, promise }) => idOf(reminderOf(own, promise)),
  reminder_differs: ({ remind_at: remindAt, row_at: rowAt, now }) => reminderDiffers(remindAt, rowAt, now),
  effective_promise: ({ promise, answers }) => effectivePromise(promise, answers),
  plan_in_force: ({ entries, meeting }) => idOf(planInForce(entries, meeting)),
  rhythm_in_force: ({ entries, rhythm }) => idOf(rhythmInForce(entries, rhythm)),
  rhythm_moment: ({ rhythm, day }) => rhythmMoment(rhythm, day),
  order_in_force: ({ entries, meeting }) => idOf(orderInForce(entries, meeting)),
  order_notes: ({ entries, of }) => orderNotes(entries, of).map(idOf),
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
  card_of: ({ entries, person }) => idOf(cardOf(entries, person)),
  agreement_in_force: ({ entries }) => idOf(agreementInForce(entries)),
  agreement_proposed: ({ entries }) => idOf(agreementProposed(entries)),
  agreement_read_on: ({ entries }) => agreementReadOn(entries),
  agreement_is_due: ({ entries, day }) => agreementIsDue(entries, day),
  feedback_to_give: ({ own, pair, day, shared }) => feedback.feedbackToGive(own, pair, day, shared),
  is_stale: ({ feedback: said, day }) => feedback.isStale(said, day),
  more_time: ({ day }) => feedback.moreTime(day),
  view_waits: ({ given, energy_is_low: isLow }) => feedback.viewWaits(given, isLow),
  open_asks: ({ entries, me }) => feedback.openAsks(entries, me),
  may_say_view: ({ entries, meeting, now_place: place }) => feedback.maySayView(entries, meeting, place),
  days_since_given: ({ entries, me, day }) => feedback.daysSinceGiven(entries, me, day),
  days_since_asked: ({ entries, me, day }) => feedback.daysSinceAsked(entries, me, day),
  heard: ({ entries, feedback: said, type }) => idOf(feedback.heard(entries, said, type)),
  pulse_commitment: (given) => pulse.pulseCommitment(given),
  quarter_of: ({ day }) => pulse.quarterOf(day),
  pulse_round: ({ entries, day }) => pulse.pulseRound(entries, day),
  pulse_standing: ({ entries, people, round }) => pulse.pulseStanding(entries, people, round),
  commit_due: ({ entries, own, people, round }) => pulse.commitDue(entries, own, people, round),
  reveal_due: ({ entries, own, people, round }) => pulse.revealDue(entries, own, people, round),
  agenda_input: ({ entries, people, meeting }) => agendaInput(entries, peopleOf(people), meetingOf(meeting)),
  mine_input: ({ shared, own, people, meeting, agenda, ...more }) => mineInput(shared, own, peopleOf(people), meetingOf(meeting), agenda, more),
  next_steps: ({ shared, own, me, pair }) => nextSteps(shared, own, me, pair),
  wins_unanswered: ({ shared, counterpart, me, day }) => winsUnanswered(shared, counterpart, me, day),
  ours,
  mine,
  question_line: ({ choice, clocks, days_together: days }) => questionLine(choice, clocks, days),
  touches: ({ shared, own, me, pair, question_of: questions }) => touches(shared, own, me, pair, (id) => questions[id] ?? null),
  purpose_of: ({ entry, purpose_of_question: purposes }) => purposeOf(entry, (id) => purposes[id] ?? null),
  choose_question: ({ bank, given }) => chooseQuestion(bank, given),
  own_question: ({ id, purpose, depth }) => ownQuestion(id, purpose, depth),
  touches_of: ({ question, mine }) => touchesOf(question, mine),
  rank_of: ({ pair, number, question }) => rankOf(pair, number, question),
  purpose_clocks: ({ touches, at_day: atDay }) => purposeClocks(touches, atDay),
  by_neglect: byNeglect,
  cut_at_word: ({ text, most }) => cutAtWord(text, most),
  thresholds: () => ({ ...thresholds }),
};

/** @returns {Promise<{ output: any } | { refused: string, field: string | null }>} */
export async function answer({ function: name, input, safe }) {
  try {
    return { output: await BY_NAME[name](input, safe) };
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    return { refused: error.code, field: error.facts.field ?? null };
  }
}
