/** Leafing through the bank: by what it is about, and how deep it goes. A chapter is drawn when it is opened. */
import { html, useState } from "../../vendor/preact.js";
import { Choice } from "../../parts/choice.js";
import { List } from "../../parts/list.js";
import { Reveal } from "../../parts/reveal.js";
import { t } from "../../words/words.js";
import { Ask } from "./ask.js";
import { CATEGORIES, DEPTHS, leafThrough } from "./of-pair.js";

/** @param {{ pair: any, bank: any[], texts: Record<string, any> }} props */
export function Leaf({ pair, bank, texts }) {
  const [depth, setDepth] = useState(/** @type {number | null} */ (null));
  return html`
    <${Choice} label=${t("questions-depth")} hint=${t("questions-depth-hint")} value=${depth} onChange=${setDepth} options=${DEPTHS.map((value) => ({ value, label: t(`questions-depth-${value}`) }))} />
    <div class="questions__chapters">
      ${CATEGORIES.map((category) => {
        const found = leafThrough(bank, { role: pair.myRole, category, depth });
        return found.length > 0 && html`<${Chapter} key=${category} category=${category} found=${found} pair=${pair} texts=${texts} />`;
      })}
    </div>`;
}

function Chapter({ category, found, pair, texts }) {
  const [open, setOpen] = useState(false);
  const label = t(`questions-about-${category}`);
  return html`
    <${Reveal} label=${label} open=${open} onToggle=${setOpen}>
      ${open && html`
        <${List} label=${label}>${found.map((/** @type {any} */ { id, depth }) => html`
          <${Ask} key=${id} id=${id} pair=${pair} depth=${depth} words=${texts[id]} meta=${html`<span>${t(`questions-depth-${depth}`)}</span>`} />`)}<//>`}
    <//>`;
}
