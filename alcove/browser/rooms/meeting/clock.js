/** The clock of the hour: one quiet line in words. It counts nothing down. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { sayClock } from "../../words/times.js";
import { t } from "../../words/words.js";

const MINUTE = 60_000;
/** Shares of the planned time, and the word for each. */
const PHASES = /** @type {const} */ ([[0.1, "begun"], [0.35, "quarter"], [0.65, "half"], [0.85, "three-quarters"], [1, "last"]]);

/** @param {number} share of the planned time that is behind @returns {string} */
export function phaseOf(share) {
  return PHASES.find(([until]) => share < until)?.[1] ?? "over";
}

/** @param {{ meeting: any }} props */
export function Clock({ meeting }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  const start = Date.parse(meeting.startedAt);
  const length = meeting.minutes * MINUTE;
  return html`<p class="meeting__clock meta">${t(`meeting-clock-${phaseOf((now - start) / length)}`, { until: sayClock(new Date(start + length)) })}</p>`;
}
