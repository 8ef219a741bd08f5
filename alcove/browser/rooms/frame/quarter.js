/** What comes about once a quarter, where its time has come: the long view for both, the pulse for oneself. It can always be put aside. */
import { html } from "../../vendor/preact.js";
import { longViewIsDue, pulseIsDue } from "../../records/offering.js";
import { RETURN_DAYS } from "../../records/thresholds.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { hasMark } from "../brief/marks.js";
import { gathered, mineOf } from "../table/gathered.js";
import { weeks } from "./offered.js";

const DAY = 86_400_000; // milliseconds

/** A first meeting, and one after a long while, have steps of their own. @param {any} pair @param {number} now */
function meetsAsUsual(pair, now) {
  const held = safe(pair.id).meetings.value.filter(({ state }) => state === "held").map(({ startsAt }) => Date.parse(startsAt));
  return held.length > 0 && (pair.next ? Date.parse(pair.next.startsAt) : now) - Math.max(...held) < RETURN_DAYS * DAY;
}

/** What the other answered, drafted or put aside is no input. @param {any} pair */
export function quarterOf(pair) {
  const now = Date.now();
  if (!meetsAsUsual(pair, now)) return { longView: false, pulse: false };
  const together = weeks(pair.id);
  const longView = gathered(pair.id).of("ceremony").findLast(({ fields }) => fields.type === "long-view");
  const pulse = mineOf(pair.id, "pulse").at(-1);
  const rests = (/** @type {"long-view" | "pulse"} */ what) => hasMark(what, pair.id, pair.next?.id ?? "");
  return {
    longView: longViewIsDue(longView ? longView.madeAt.getTime() : null, together, now) && !rests("long-view"),
    pulse: pulseIsDue(pulse ? pulse.madeAt.getTime() : null, together, now) && !rests("pulse"),
  };
}

/** At the table one line leads to the brief, where both can be begun or put aside. @param {{ pair: any }} props */
export function QuarterLine({ pair }) {
  const { longView, pulse } = quarterOf(pair);
  if (!longView && !pulse) return null;
  return html`<p class="meta"><a href=${`/alcove/${pair.id}/brief#quarter`}>${t(longView && pulse ? "table-quarter" : longView ? "table-quarter-long-view" : "table-quarter-pulse")}</a></p>`;
}
