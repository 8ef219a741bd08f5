import {
  AGREEMENT_DAYS,
  lastOneWins,
  ofKind,
  recordTime,
  sentenceOf,
  toast
} from "./start.js";

var DAY = 864e5;
var agreements = (entries) => ofKind(entries, "agreement").filter(({ version = 1 }) => version === 1);
function agreementYes(entries, { id, author: writer }) {
  return ofKind(entries, "answer").find(({ author, fields: { to, version, type } }) => to === id && version === 1 && type === "yes" && author !== writer) ?? null;
}
var agreementInForce = (entries) => lastOneWins(agreements(entries).filter((each) => agreementYes(entries, each)));
function agreementProposed(entries) {
  const newest = lastOneWins(agreements(entries));
  return newest?.id === agreementInForce(entries)?.id ? null : newest;
}
function agreementReadOn(entries) {
  const inForce = agreementInForce(entries);
  const agreed = inForce && agreementYes(entries, inForce);
  if (!agreed) return null;
  const last = ofKind(entries, "ceremony").findLast(({ id, fields }) => fields.type === "agreement-read" && id > agreed.id);
  const [first, then] = AGREEMENT_DAYS;
  return last ? dayNumber(last) + then : dayNumber(agreed) + first;
}
var dayNumber = ({ id }) => Math.floor(recordTime(id) / DAY);
function agreementIsDue(entries, day) {
  const readOn = agreementReadOn(entries);
  return readOn !== null && readOn <= Date.parse(day) / DAY;
}

var orSay = (act) => async (...given) => {
  try {
    await act(...given);
  } catch (failure) {
    toast(sentenceOf(failure));
  }
};

export {
  agreements,
  agreementYes,
  agreementInForce,
  agreementProposed,
  agreementIsDue,
  orSay
};
