import {
  lastOneWins,
  momentOf,
  ofKind
} from "./chunk-J2QXQDUI.js";
import {
  recordTime
} from "./chunk-557TLY2U.js";

// rooms/table/days.js
var two = (number) => String(number).padStart(2, "0");
function dayOf(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
function clockOf(date) {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
function dayIn(days, now = /* @__PURE__ */ new Date()) {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}
function momentOf2(day, clock) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d/.test(clock)) return null;
  const date = /* @__PURE__ */ new Date(`${day}T${clock}`);
  return Number.isNaN(date.getTime()) ? null : date;
}

// records/meetings.js
function planInForce(plans, meeting) {
  return lastOneWins(about(ofKind(plans, "plan"), meeting));
}
function orderInForce(orders, meeting) {
  return lastOneWins(about(ofKind(orders, "order"), meeting));
}
var nextTurn = (inForce) => inForce ? inForce.fields.turn + 1 : 1;
function snapshotInForce(entries, meeting) {
  return about(ofKind(entries, "snapshot"), meeting)[0] ?? null;
}
var about = (found, meeting) => meeting === void 0 ? [...found] : found.filter(({ fields }) => fields.meeting === meeting);
var isHeld = (entries, meeting) => ofKind(entries, "held").some(({ fields }) => fields.meeting === meeting);
function heldMeetings(entries) {
  const snapshots = ofKind(entries, "snapshot");
  const meetings = [...new Set(ofKind(entries, "held").map(({ fields }) => fields.meeting))].sort();
  const all = meetings.map((meeting) => {
    const snapshot = about(snapshots, meeting)[0] ?? null;
    return { meeting, snapshot, startedAt: snapshot && Date.parse(snapshot.fields.started_at) };
  });
  return all.sort((one, other) => (one.startedAt ?? 0) - (other.startedAt ?? 0));
}
function meetingNumber(entries, meeting) {
  const frozen = snapshotInForce(entries, meeting);
  return frozen ? frozen.fields.number : 1 + heldMeetings(entries).filter((held) => held.meeting !== meeting).length;
}
function carried(entries) {
  const held = heldMeetings(entries);
  return (topic) => held.filter((each) => cameAlong(topic, each)).length;
}
function waited(entries) {
  const held = heldMeetings(entries);
  return (topic) => {
    const last = held.findLastIndex(({ snapshot }) => snapshot?.fields.agenda.seats.some((seat) => seat.topic === topic.id));
    return held.slice(last + 1).filter((each) => cameAlong(topic, each)).length;
  };
}
function cameAlong(topic, { startedAt }) {
  if (startedAt === null || startedAt <= recordTime(topic.id)) return false;
  return !topic.fields.outcome || momentOf(topic.at) >= startedAt;
}

export {
  dayOf,
  clockOf,
  dayIn,
  momentOf2 as momentOf,
  planInForce,
  orderInForce,
  nextTurn,
  snapshotInForce,
  isHeld,
  heldMeetings,
  meetingNumber,
  carried,
  waited
};
