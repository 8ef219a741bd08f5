/** What the page says when it is opened: the nudge of the day, and what keeps nudges from arriving. Each can be put away; the meeting itself is left alone. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { place } from "../../manners/router.js";
import { renewPush } from "../../sync/push.js";
import { fetchTold, putNudgeAway } from "../../sync/told.js";
import { KeepReminders } from "./keep-reminders.js";
import { Nudge } from "./nudge.js";
import { PushGone, Returned } from "./ways-lost.js";

/** A page that stays open for days is asked again when it is looked at after so long. In milliseconds. */
const LOOK_AGAIN = 3_600_000;

export default function Told() {
  const [said, setSaid] = useState(/** @type {import("../../sync/told.js").Told | null} */ (null));
  const [pushGone, setPushGone] = useState(false);
  useEffect(() => whenLookedAt(async () => {
    setSaid(await fetchTold());
    setPushGone(await renewPush() === "gone");
  }), []);
  const done = (/** @type {string} */ id) => {
    setSaid((now) => now && { ...now, nudge: null });
    return putNudgeAway(id).catch(() => {}); // away: it is said once more
  };
  const quiet = place.value.room?.id === "meeting";
  return html`
    <${KeepReminders} />
    ${!quiet && html`
      <div class="told screen-only">
        ${said?.nudge && html`<${Nudge} nudge=${said.nudge} done=${done} />`}
        ${said?.returnedAt && html`<${Returned} at=${said.returnedAt} />`}
        ${pushGone && html`<${PushGone} onDone=${() => setPushGone(false)} />`}
      </div>`}`;
}

/** Now, and whenever somebody comes back to the page after a while. @param {() => Promise<void>} look @returns {() => void} ends it */
function whenLookedAt(look) {
  let last = -Infinity;
  const again = () => {
    if (document.hidden || Date.now() - last < LOOK_AGAIN) return;
    last = Date.now();
    look().catch(() => { last = -Infinity; }); // offline: at the next look
  };
  again();
  document.addEventListener("visibilitychange", again);
  return () => document.removeEventListener("visibilitychange", again);
}
