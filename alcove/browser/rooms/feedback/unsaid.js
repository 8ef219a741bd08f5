/** What I noticed and have not said: say it here, say that it is said, give it time, or let it go. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List } from "../../parts/list.js";
import { Voice } from "../../parts/voice.js";
import { When } from "../../parts/when.js";
import { toast } from "../../manners/toasts.js";
import { theirEnergyIsLow } from "../../records/checkins.js";
import { feedbackAge, feedbackRests, isStale, maySayView, moreTime, viewWaits } from "../../records/feedback.js";
import { isHeld, orderInForce } from "../../records/meetings.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered } from "../table/gathered.js";
import { layOut } from "../table/lay-out.js";
import { Lines } from "./lines.js";
import { Write } from "./write.js";

/** @param {{ pair: any, all: import("../table/gathered.js").Entry[] }} props */
export function Unsaid({ pair, all }) {
  return html`<${List} class="voices" labelledby="unsaid-title">${all.map((entry) => html`<${One} key=${entry.id} entry=${entry} pair=${pair} />`)}<//>`;
}

function One({ entry, pair }) {
  const [editing, setEditing] = useState(false);
  const { name } = pair.counterpart;
  const held = editing ? null : heldBack(entry, pair);
  const act = (/** @type {string} */ id, /** @type {() => unknown} */ onClick, /** @type {string} */ hotkey, /** @type {object} */ more = {}) =>
    html`<${Button} small kind="quiet" hotkey=${hotkey} onClick=${onClick} ...${more}>${t(id)}<//>`;
  const acts = !editing && html`
    <div class="topic__acts topic__acts--always">
      ${held !== "meeting" && act("feedback-say", () => layOut(entry, pair, {}, "feedback-shared"), "s", { kind: "plain" })}
      ${act("feedback-already", () => layOut(entry, pair, { said: true }, "feedback-shared"), "a")}
      ${isStale(entry, dayIn(0)) && act("feedback-more-time", () => giveTime(entry), "t")}
      ${act("act-edit", () => setEditing(true), "e")}
      ${act("feedback-let-go", () => eraseWithUndo(entry), "d")}
    </div>`;
  return html`
    <${Voice} as="li" data-row name=${t(`feedback-type-${entry.fields.type}`)} at=${entry.madeAt} acts=${acts}>
      ${editing ? html`<${Write} pair=${pair} entry=${entry} leave=${() => setEditing(false)} />` : html`<${Lines} entry=${entry} />`}
      ${!editing && html`<${Remark} entry=${entry} held=${held} name=${name} />`}
    <//>`;
}

/** One line at most: it rests, it waits, or it has lain for two weeks. */
function Remark({ entry, held, name }) {
  const today = dayIn(0);
  if (feedbackRests(entry, today)) return html`<p class="meta">${t("feedback-rests")} <${When} at=${entry.fields.later_until} as="day" /></p>`;
  if (held) return html`<p class="meta">${t(`feedback-held-${held}`, { name })}</p>`;
  return isStale(entry, today) && html`<p class="meta">${t("feedback-stale", { name })}</p>`;
}

/** A view waits in a meeting for its place, and outside while the other has little energy. @returns {"meeting" | "energy" | null} */
function heldBack(entry, pair) {
  if (entry.fields.type !== "view") return null;
  const ours = gathered(pair.id);
  const on = safe(pair.id).meetings.value.find(({ id, state, startedAt }) => startedAt && state === "planned" && !isHeld(ours, id));
  if (on && !maySayView(ours, on.id, orderInForce(ours, on.id)?.fields.now ?? "opening")) return "meeting";
  const today = dayIn(0);
  const given = { type: "view", days: feedbackAge(entry, today) };
  return viewWaits(given, theirEnergyIsLow(ours, pair.counterpart.id, today)) ? "energy" : null;
}

/** @param {import("../table/gathered.js").Entry} entry */
async function giveTime(entry) {
  const before = entry.fields.later_until;
  const until = (/** @type {string | undefined} */ day) => safe("mine").revise(entry.id, { fields: { later_until: day } });
  await until(moreTime(dayIn(0)));
  toast(t("feedback-time-given"), { undo: () => until(before) });
}
