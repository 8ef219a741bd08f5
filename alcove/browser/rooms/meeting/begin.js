/** Starting a meeting: the agenda of this moment is frozen and sealed, then the server is told that it began. */
import { ours } from "../../records/agenda.js";
import { agendaInput } from "../../records/agenda-input.js";
import { meetingNumber } from "../../records/meetings.js";
import { me, startMeeting } from "../../sync/house.js";
import { gathered } from "../table/gathered.js";
import { plan } from "../table/plan.js";

/** For a meeting that nobody planned. In minutes. */
export const USUAL_LENGTH = 30;

/** @param {any} pair */
export const peopleOf = (pair) => ({ me: me.value?.id ?? "", counterpart: pair.counterpart.id, firstSeat: pair.firstSeat, pair: pair.id });

/** @param {any} pair @param {{ id: string, startsAt: string, minutes: number, zone: string }} meeting */
export function agendaOf(pair, meeting) {
  return ours(agendaInput(gathered(pair.id), peopleOf(pair), meeting));
}

/** @param {any} pair @param {{ id: string, startsAt: string, minutes: number, zone: string }} meeting */
export function begin(pair, meeting) {
  return startMeeting(pair.id, meeting.id, { number: meetingNumber(gathered(pair.id), meeting.id), agenda: agendaOf(pair, meeting) });
}

/** @param {any} pair */
export async function meetNow(pair) {
  return begin(pair, await plan(pair.id, new Date(), USUAL_LENGTH));
}
