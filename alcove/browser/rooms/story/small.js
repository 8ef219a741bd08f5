/** Small things caught before they grew, and what became of them. A list to look back on; nothing is counted. */
import { html, useState } from "../../vendor/preact.js";
import { smallThings } from "../../records/told-between.js";
import { List, Row } from "../../parts/list.js";
import { Reveal } from "../../parts/reveal.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";
import { OutcomeLine } from "../table/outcome.js";

/** @param {{ pair: any, ours: any }} props */
export function SmallThings({ pair, ours }) {
  const [open, setOpen] = useState(false);
  const { name } = pair.counterpart;
  const all = smallThings(ours);
  if (all.length === 0) return null;
  return html`
    <${Reveal} label=${t("story-small")} open=${open} onToggle=${setOpen}>
      <p class="meta">${t("story-small-note")}</p>
      ${open && html`
        <${List} label=${t("story-small")}>${all.map((/** @type {any} */ topic) => html`
          <${Row} key=${topic.id} theirs=${!topic.mine} meta=${html`<span>${topic.mine ? t("name-you") : name}</span><span><${When} at=${topic.madeAt} as="day" /></span>`}
            more=${topic.fields.outcome ? html`<${OutcomeLine} outcome=${topic.fields.outcome} />` : html`<p class="meta">${t("story-small-open")}</p>`}>${topic.words}<//>`)}<//>`}
    <//>`;
}
