/** What stands in the private part: the lines, the script of a meeting unlike the others, the clocks. Made on this device. */
import { mineInput } from "../../records/mine-input.js";
import { questionLine } from "../../records/mine-question.js";
import { mine } from "../../records/mine.js";
import { growthIsDue } from "../../records/offering.js";
import { peopleOf } from "../meeting/begin.js";
import { gathered, mineOf } from "../table/gathered.js";
import { clocksOf, daysTogether, hasAsked, suggest, wordsOf } from "./asking.js";
import { hasMark } from "./marks.js";

const DAY = 86_400_000; // milliseconds

/**
 * @param {any} pair @param {any} meeting @param {any} agenda the output of `ours`
 * @param {import("./asking.js").Questions | null} questions null where they cannot be had: then none is suggested
 */
export function forMe(pair, meeting, agenda, questions) {
  const [ours, own, people] = [gathered(pair.id), gathered("mine"), peopleOf(pair)];
  const last = hasMark("last", pair.id, meeting.id);
  const input = mineInput(ours, own, people, meeting, agenda, { last });
  const { script } = mine(input);
  const found = questions && questionFor(placeOf(pair, questions), { input, script, first: agenda.first === people.me, resting: hasMark("rests", pair.id, meeting.id) });
  const { lines, blank } = mine({ ...input, question: found?.line ?? null });
  const speaks = lines.some(({ code }) => code === "next-step" || (code === "question" && found?.line?.purpose === "growth"));
  const growthDue = found && !speaks && growthIsDue(sinceGrowth(pair, found), found.together) && !hasMark("growth", pair.id, meeting.id);
  return { script, lines, blank, clocks: found?.clocks ?? [], question: found, growthDue };
}

/** Days since a word on growth, null where there was none. A goal that I keep to myself touches no clock of the two, but to me it is a word. @param {any} pair @param {any} found */
function sinceGrowth(pair, { clocks }) {
  const own = mineOf(pair.id, "goal").map(({ at }) => Math.max(0, Math.floor((Date.now() - Date.parse(at)) / DAY)));
  const days = [clocks.find((/** @type {any} */ { purpose }) => purpose === "growth").days, ...own].filter((each) => each !== null);
  return days.length > 0 ? Math.min(...days) : null;
}

/** @param {any} pair @param {import("./asking.js").Questions} questions @returns {import("./asking.js").Place} */
function placeOf(pair, questions) {
  const { me } = peopleOf(pair);
  return { id: pair.id, role: pair.myRole, me, ours: gathered(pair.id), own: gathered("mine"), questions, today: new Date().toISOString().slice(0, 10) };
}

/** @param {import("./asking.js").Place} place @param {any} brief */
function questionFor(place, brief) {
  const clocks = clocksOf(place);
  const together = daysTogether(place);
  if (brief.resting || hasAsked(place)) return { clocks, together, line: null };
  const choice = suggest(place, clocks, brief);
  const words = choice.id === null ? null : wordsOf(place, choice.id);
  return { clocks, together, line: words && questionLine(choice, clocks, together), words, answerFirst: choice.answer_first, another: choice.another };
}
