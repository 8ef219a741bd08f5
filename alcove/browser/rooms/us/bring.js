/** My card from another alcove: looked at first, part by part, with the name of who will read it. */
import { html, useState } from "../../vendor/preact.js";
import { cardOf } from "../../records/cards.js";
import { momentOf } from "../../records/entries.js";
import { Button } from "../../parts/button.js";
import { Choice, Toggle } from "../../parts/choice.js";
import { moveFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { me, pairs } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { FIELDS, hasPart, PARTS, writeCard } from "./parts.js";
import { orSay } from "./or-say.js";
import { Said } from "./said.js";

/** @param {{ pair: any, card: any }} props */
export function Bring({ pair, card }) {
  const [open, setOpen] = useState(false);
  const found = pairs.value.filter(({ id }) => id !== pair.id)
    .map((other) => ({ other, theirs: /** @type {any} */ (cardOf(gathered(other.id), me.value?.id ?? "")) }))
    .map(({ other, theirs }) => ({ other, theirs, parts: PARTS.filter((part) => hasPart(theirs, part) && !hasPart(card, part)) }))
    .filter(({ parts }) => parts.length > 0)
    .sort((one, next) => momentOf(next.theirs.at) - momentOf(one.theirs.at)); // what was written last says best who one is now
  if (found.length === 0) return null;
  const leave = () => {
    setOpen(false);
    moveFocus("#my-card [data-bring]", { scroll: false });
  };
  if (open) return html`<${Look} pair=${pair} found=${found} leave=${leave} />`;
  return html`<p class="us__bring screen-only"><${Button} small data-bring onClick=${() => setOpen(true)}>${t("us-bring")}<//></p>`;
}

/** What is already written here stays: only the parts that are empty here are offered. */
function Look({ pair, found, leave }) {
  const { name } = pair.counterpart;
  const [from, setFrom] = useState(found[0].other.id);
  const [without, setWithout] = useState(/** @type {string[]} */ ([]));
  const { other, theirs, parts } = found.find((/** @type {any} */ each) => each.other.id === from) ?? found[0];
  const taken = parts.filter((/** @type {string} */ part) => !without.includes(part));
  const flip = (/** @type {string} */ part) => (/** @type {boolean} */ on) => setWithout(on ? without.filter((each) => each !== part) : [...without, part]);
  const bring = orSay(async () => {
    const fields = Object.fromEntries(taken.flatMap((/** @type {string} */ part) => FIELDS[part]).filter((field) => theirs.fields[field] !== undefined).map((field) => [field, theirs.fields[field]]));
    await writeCard(pair, { fields, ...(taken.includes("words") && { words: theirs.words }) });
    toast(t("us-brought", { name }));
    leave();
  });
  return html`
    <div class="us__panel screen-only">
      <h3 class="us__panel-title">${t("us-bring-title", { name })}</h3>
      <p class="field__hint">${t("us-bring-note", { name, other: other.counterpart.name })}</p>
      ${found.length > 1 && html`<${Choice} label=${t("us-bring-from")} optional=${false} value=${other.id} onChange=${setFrom} options=${found.map((each) => ({ value: each.other.id, label: each.other.counterpart.name }))} />`}
      ${parts.map((/** @type {string} */ part) => html`
        <div class="us__part" key=${part}><${Toggle} label=${t(`us-card-${part}`)} checked=${taken.includes(part)} onChange=${flip(part)} /><${Said} card=${theirs} part=${part} /></div>`)}
      <div class="us__panel-acts">
        <${Button} kind="quiet" onClick=${leave}>${t("act-cancel")}<//>
        ${taken.length > 0 && html`<${Button} kind="main" onClick=${bring}>${t("us-bring-act", { name })}<//>`}
      </div>
    </div>`;
}
