/** Looking for words in all that this device has opened of the two, and in one's own. Nothing is asked of the server. */
import { html, useMemo } from "../../vendor/preact.js";
import { Field } from "../../parts/field.js";
import { Voice } from "../../parts/voice.js";
import { makeSearch, textOf } from "../../records/search.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";

const SHOWN = 60;

/** @param {{ pair: any, typed: string, onTyped: (typed: string) => void }} props */
export function Find({ pair, typed, onTyped }) {
  return html`
    <search class="story__find">
      <${Field} label=${t("story-find")} hint=${t("story-find-hint")} type="search" voice="said" value=${typed} onInput=${onTyped} hotkey="/"
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => event.key === "Escape" && onTyped("")} />
    </search>`;
}

/** @param {{ pair: any, typed: string }} props */
export function Found({ pair, typed }) {
  const search = useMemo(() => makeSearch(() => new Map([...safe(pair.id).entries.value, ...ownOf(pair.id)])), [pair.id]);
  const found = search(typed);
  return html`
    <p class="meta" role="status">${t("story-found", { count: found.length })}</p>
    <div class="story__found">
      ${found.slice(0, SHOWN).map((entry) => html`
        <${Voice} key=${entry.id} name=${entry.mine ? t("name-you") : pair.counterpart.name} theirs=${!entry.mine} at=${entry.madeAt}
          mark=${t(`story-kind-${entry.kind}`)} state=${entry.safe === "mine" ? "unsaid" : undefined}>${entry.words || textOf(entry)}<//>`)}
    </div>
    ${found.length > SHOWN && html`<p class="soft">${t("story-found-more", { count: found.length - SHOWN })}</p>`}`;
}

/** @param {string} pair */
const ownOf = (pair) => [...safe("mine").entries.value].filter(([, entry]) => entry.fields?.pair === pair);
