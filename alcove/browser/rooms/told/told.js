/** What the page says when it is opened: the nudge of the day, and what keeps nudges from arriving. Each can be put away; the meeting itself is left alone. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { place } from "../../manners/router.js";
import { renewPush } from "../../sync/push.js";
import { putNudgeAway, told } from "../../sync/told.js";
import { KeepReminders } from "./keep-reminders.js";
import { Nudge } from "./nudge.js";
import { PushGone, Returned } from "./ways-lost.js";

export default function Told() {
  const said = told.value;
  const [pushGone, setPushGone] = useState(false);
  useEffect(() => { renewPush().then((how) => setPushGone(how === "gone")).catch(() => {}); }, [said]);
  const quiet = place.value.room?.id === "meeting";
  return html`
    <${KeepReminders} />
    ${!quiet && html`
      <div class="troubles screen-only">
        ${said?.nudge && html`<${Nudge} nudge=${said.nudge} done=${putNudgeAway} />`}
        ${said?.returnedAt && html`<${Returned} at=${said.returnedAt} />`}
        ${pushGone && html`<${PushGone} onDone=${() => setPushGone(false)} />`}
      </div>`}`;
}
