import {
  effectivePromise,
  gathered,
  me,
  openPairs,
  safe
} from "./start.js";

var SETTLED = /* @__PURE__ */ new Set(["kept", "released", "declined"]);
function promisesIn(place, pairOf) {
  const all = gathered(place);
  return all.of("promise").flatMap((entry) => {
    const pair = pairOf(entry);
    const { state: standing, words: sentence = "" } = effectivePromise(entry, all.answersTo(entry.id));
    return pair ? [{ entry, pair, standing, sentence }] : [];
  });
}
function everywhere() {
  const own = promisesIn("mine", (entry) => openPairs.value.find(({ id }) => id === entry.fields.pair));
  return [...openPairs.value.flatMap((pair) => promisesIn(pair.id, () => pair)), ...own];
}
function gatherPromises() {
  const isMine = ({ entry }) => entry.fields.owner === me.value?.id;
  const all = everywhere();
  const live = all.filter(({ standing }) => !SETTLED.has(standing));
  return {
    mine: live.filter((each) => isMine(each) && each.standing !== "offered").sort(soonestFirst),
    asked: live.filter((each) => isMine(each) && each.standing === "offered"),
    theirs: live.filter((each) => !isMine(each)).sort(soonestFirst),
    settled: all.filter(({ standing }) => SETTLED.has(standing)).sort((a, b) => a.entry.id < b.entry.id ? 1 : -1)
  };
}
function dueAt({ entry, pair }) {
  const { by_day: day, by_meeting: meeting } = entry.fields;
  if (day) return /* @__PURE__ */ new Date(`${day}T12:00`);
  const found = meeting && safe(pair.id).meetings.value.find((each) => each.id === meeting);
  return found ? new Date(found.startsAt) : null;
}
function soonestFirst(a, b) {
  const [one, other] = [dueAt(a)?.getTime() ?? Infinity, dueAt(b)?.getTime() ?? Infinity];
  return one === other ? a.entry.id < b.entry.id ? -1 : 1 : one - other;
}

export {
  gatherPromises,
  dueAt
};
