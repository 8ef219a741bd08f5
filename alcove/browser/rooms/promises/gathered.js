/** My promises over all alcoves, those asked of me, and those made to me. */
import { effectivePromise } from "../../records/promises.js";
import { me, openPairs, safe } from "../../sync/house.js";
import { gathered } from "../table/gathered.js";

/** @typedef {{ entry: any, pair: any, standing: "open" | "renegotiated" | "offered" | "kept" | "released" | "declined", sentence: string }} Promised */

const SETTLED = new Set(["kept", "released", "declined"]);

/** @param {string} place  pair id or "mine" @param {(entry: any) => any} pairOf @returns {Promised[]} */
function promisesIn(place, pairOf) {
  const all = gathered(place);
  return all.of("promise").flatMap((entry) => {
    const pair = pairOf(entry);
    const { state: standing, words: sentence = "" } = effectivePromise(entry, all.answersTo(entry.id));
    return pair ? [{ entry, pair, standing, sentence }] : [];
  });
}

/** @returns {Promised[]} of every alcove and of Mine; what belongs to no open alcove is left out */
function everywhere() {
  const own = promisesIn("mine", (entry) => openPairs.value.find(({ id }) => id === entry.fields.pair));
  return [...openPairs.value.flatMap((pair) => promisesIn(pair.id, () => pair)), ...own];
}

/** @returns {{ mine: Promised[], asked: Promised[], theirs: Promised[], settled: Promised[] }} */
export function gatherPromises() {
  const isMine = ({ entry }) => entry.fields.owner === me.value?.id;
  const all = everywhere();
  const live = all.filter(({ standing }) => !SETTLED.has(standing));
  return {
    mine: live.filter((each) => isMine(each) && each.standing !== "offered").sort(soonestFirst),
    asked: live.filter((each) => isMine(each) && each.standing === "offered"),
    theirs: live.filter((each) => !isMine(each)).sort(soonestFirst),
    settled: all.filter(({ standing }) => SETTLED.has(standing)).sort((a, b) => (a.entry.id < b.entry.id ? 1 : -1)),
  };
}

/** @param {Promised} promised @returns {Date | null} the day or the meeting it is for */
export function dueAt({ entry, pair }) {
  const { by_day: day, by_meeting: meeting } = entry.fields;
  if (day) return new Date(`${day}T12:00`);
  const found = meeting && safe(pair.id).meetings.value.find((/** @type {any} */ each) => each.id === meeting);
  return found ? new Date(found.startsAt) : null;
}

/** @param {Promised} a @param {Promised} b  without a day: last, older first */
function soonestFirst(a, b) {
  const [one, other] = [dueAt(a)?.getTime() ?? Infinity, dueAt(b)?.getTime() ?? Infinity];
  return one === other ? (a.entry.id < b.entry.id ? -1 : 1) : one - other;
}
