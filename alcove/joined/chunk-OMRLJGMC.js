import {
  ORDER_MOST,
  gathered,
  isOpen,
  nextTurn,
  orderInForce,
  safe,
  snapshotInForce
} from "./start.js";

function agendaIds(agenda) {
  return [...agenda.seats.map(({ topic }) => topic), ...agenda.if_time_allows, ...agenda.read_before];
}
function topicsOf(ours, meeting) {
  const snapshot = snapshotInForce(ours, meeting.id);
  const frozen = snapshot ? agendaIds(snapshot.fields.agenda) : [];
  const begun = new Date(snapshot?.fields.started_at ?? meeting.startedAt);
  const isHere = (topic) => isOpen(topic) ? !topic.fields.parked_until : topic.fields.outcome.meeting === meeting.id;
  const since = ours.of("topic").filter((topic) => topic.madeAt >= begun && isHere(topic));
  const ids = /* @__PURE__ */ new Set([...frozen, ...since.map(({ id }) => id)]);
  const ordered = (orderInForce(ours, meeting.id)?.fields.ids ?? []).filter((id) => ids.has(id));
  return [.../* @__PURE__ */ new Set([...ordered, ...ids])].filter((id) => ours.get(id)?.kind === "topic");
}
function stepsOf(ours, meeting) {
  return ["opening", ...topicsOf(ours, meeting), "closing"];
}
function writeOrder(pair, meeting, { ids, now }) {
  const ours = gathered(pair);
  const before = orderInForce(ours, meeting);
  const fields = { meeting, ids: (ids ?? before?.fields.ids ?? []).slice(0, ORDER_MOST), now: now ?? before?.fields.now, turn: nextTurn(before) };
  const own = ours.of("order").find((each) => each.mine && each.fields.meeting === meeting);
  if (own) return safe(pair).revise(own.id, { fields });
  return safe(pair).put("order", "", Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0)));
}

export {
  agendaIds,
  stepsOf,
  writeOrder
};
