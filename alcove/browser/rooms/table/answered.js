/** What my own calendar answered to the next meeting: a hint for me alone. The other sees nothing of it, and nothing moves by it. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Sentence } from "../../parts/sentence.js";
import { When } from "../../parts/when.js";
import { askToSkip, connection } from "../../sync/house.js";
import { untilIdle } from "../../sync/pauses.js";
import { t } from "../../words/words.js";
import { move } from "./plan.js";

const calendar = () => import("../../sync/letters.js");

/** @param {{ pair: any, meeting: any, onMove: () => void, run: (act: () => Promise<unknown>) => Promise<unknown> }} props */
export function Answered({ pair, meeting, onMove, run }) {
  const [said, setSaid] = useState(/** @type {import("../../sync/letters.js").CalendarAnswer | null} */ (null));
  const live = connection.value === "live";
  const fetchIt = async () => {
    await untilIdle();
    const all = await (await calendar()).fetchAnswers();
    setSaid(all.find((one) => one.meeting === meeting.id) ?? null);
  };
  useEffect(() => {
    setSaid(null);
    if (live) fetchIt().catch(() => {});
  }, [live, meeting.id, meeting.startsAt]);
  if (!said) return null;
  const stands = async () => { await (await calendar()).letStand(meeting.id); setSaid(null); };
  const there = () => move(pair.id, meeting.id, new Date(/** @type {string} */ (said.proposedAt)), meeting.minutes);
  const button = (/** @type {string} */ id, /** @type {() => unknown} */ act) => html`<${Button} kind="quiet" small onClick=${act}>${t(id)}<//>`;
  const declined = said.answer === "declined";
  return html`
    <p class="next__skip">
      <${Sentence} id=${`answered-${said.answer}`} marks=${{ when: () => html`<${When} at=${said.proposedAt ?? meeting.startsAt} />` }} />
      ${said.answer === "counter" && button("answered-there", () => run(there))}
      ${declined && button("next-move", onMove)}
      ${declined && button("next-skip", () => run(() => askToSkip(pair.id, meeting.id).then(stands)))}
      ${said.answer !== "accepted" && button("answered-stands", () => run(stands))}
    </p>`;
}
