import {
  CHECKIN_DAYS,
  ENERGY_LOW,
  heldMeetings,
  ofKind,
  olderFirst,
  recordTime
} from "./start.js";

var DAY = 864e5;
var feltAt = ({ id, fields }) => recordTime(fields.was ?? id);
function theirEnergyIsLow(entries, counterpart, day) {
  const newest = lately(entries, counterpart, day).find(({ fields }) => fields.energy !== void 0);
  return newest !== void 0 && newest.fields.energy <= ENERGY_LOW;
}
function theirNeed(entries, counterpart, day) {
  const newest = lately(entries, counterpart, day).find(({ fields }) => fields.need !== void 0);
  if (!newest || newest.fields.need === "nothing") return null;
  const met = heldMeetings(entries).some(({ startedAt }) => startedAt !== null && startedAt > feltAt(newest));
  return met ? null : newest.fields.need;
}
function lately(entries, counterpart, day) {
  const today = Date.parse(day) / DAY;
  return ofKind(entries, "checkin").filter((each) => each.author === counterpart && today - Math.floor(feltAt(each) / DAY) <= CHECKIN_DAYS).sort((one, other) => feltAt(other) - feltAt(one) || olderFirst(other, one));
}

export {
  feltAt,
  theirEnergyIsLow,
  theirNeed
};
