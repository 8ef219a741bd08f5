/** Which rooms of an alcove stand in sight: those whose time has come, and those that the two began with themselves. */
import { computed } from "../../vendor/preact.js";
import { isRecordId } from "../../records/checks.js";
import { OFFERED, offering, weeksTogether } from "../../records/offering.js";
import { recordTime } from "../../records/record.js";
import { pairs, safe } from "../../sync/house.js";
import { gathered, mineOf } from "../table/gathered.js";

/** Each with its key. The rest of what the two have stands under "More" from the start to the end. @type {Record<string, string | undefined>} */
export const ROOMS = {
  table: "g t", brief: "g b", meeting: "g m", growth: "g g", progress: "g w", us: "g u", story: "g h", feedback: "g f", questions: "g q", ceremonies: "g o",
};

/** Seldom gone to, and led to from where they belong: they stay under "More". @type {Record<string, string | undefined>} */
export const SELDOM = { rhythm: "g r", pulse: "g x", two: undefined };

/** A change of a record draws the navigation anew only where it changes what stands in it. @type {Map<string, { readonly value: string }>} */
const usedIn = new Map();

/** @param {string} pair @returns {string[]} kinds */
function used(pair) {
  const kinds = [...new Set(Object.values(OFFERED).flatMap((stage) => stage.used))];
  let known = usedIn.get(pair);
  if (!known) usedIn.set(pair, known = computed(() => kinds.filter((kind) => gathered(pair).of(kind).length + mineOf(pair, kind).length > 0).join(" ")));
  return known.value.split(" ");
}

/** The server's times do: nothing but the place of a link, and a line that offers, depends on them. @param {string} pair */
export function weeks(pair) {
  const now = Date.now();
  const held = safe(pair).meetings.value.filter(({ state }) => state === "held").map(({ startsAt }) => Date.parse(startsAt));
  return weeksTogether(held.length > 0 ? Math.min(...held) : null, isRecordId(pair) ? recordTime(pair) : now, now);
}

/** @param {string} pair @returns {{ offered: string[], later: string[] }} */
export function roomsOf(pair) {
  const kinds = used(pair);
  return offering(Object.keys(ROOMS), weeks(pair), (kind) => kinds.includes(kind));
}

/** A theme needs several alcoves, and one that has grown. */
export const themesAreOffered = () => gathered("mine").of("theme").length > 0 || pairs.value.some(({ id }) => offering(["themes"], weeks(id), () => false).offered.length > 0);
