/** What I prepared for one alcove, and nobody else's doing: topics I put on the table, what I keep for the meeting, what I mean to say. */
import { html } from "../../vendor/preact.js";
import { t } from "../../words/words.js";
import { unsaidOf } from "../feedback/unsaid-of.js";
import { gathered, mineOf } from "../table/gathered.js";
import { whatIPrepared } from "./what-i-prepared.js";

const ROOMS = { topics: "table", later: "meeting", feedback: "feedback" };

/** @param {{ pair: any }} props */
export function Prepared({ pair }) {
  const counts = whatIPrepared(gathered(pair.id).of("topic"), mineOf(pair.id, "topic"), unsaidOf(pair));
  const parts = /** @type {(keyof typeof ROOMS)[]} */ (Object.keys(ROOMS)).filter((part) => counts[part] > 0);
  if (parts.length === 0) return null;
  return html`
    <p class="week__prepared"><span class="week__by-you">${t("week-prepared")}</span>
      <span class="dots">${parts.map((part) => html`<a key=${part} href=${`/alcove/${pair.id}/${ROOMS[part]}`}>${t(`week-prepared-${part}`, { count: counts[part] })}</a>`)}</span></p>`;
}
