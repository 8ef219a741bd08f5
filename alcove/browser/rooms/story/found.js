/** What was found, newest first: who said it, when, where, with the places marked, each leading to where it is read. */
import { html } from "../../vendor/preact.js";
import { termsOf, textOf } from "../../records/search.js";
import { List } from "../../parts/list.js";
import { Voice } from "../../parts/voice.js";
import { pairs } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { feltInWords } from "../us/checkin.js";
import { Highlighted } from "./highlighted.js";
import { placeOf } from "./places.js";
import { tellAll } from "./telling.js";

const SHOWN = 60;

/** @param {{ found: any[], typed: string, several?: boolean }} props  several: the alcove is said, too */
export function Found({ found, typed, several }) {
  const terms = termsOf(typed);
  return html`
    <p class="meta" role="status">${t("story-found", { count: found.length })}</p>
    <${List} class="voices story__found" label=${t("story-found-label")}>${found.slice(0, SHOWN).map((entry) => html`<${One} key=${entry.id} entry=${entry} terms=${terms} several=${several} />`)}<//>
    ${found.length > SHOWN && html`<p class="soft">${t("story-found-more", { count: found.length - SHOWN })}</p>`}`;
}

/** @param {{ entry: any, terms: any[], several?: boolean }} props */
function One({ entry, terms, several }) {
  const pair = pairs.value.find(({ id }) => id === (entry.safe === "mine" ? entry.fields.pair : entry.safe));
  const name = pair?.counterpart.name ?? t("frame-another");
  const text = textOf(entry) || feltInWords(entry.fields);
  const mark = [t(`story-kind-${entry.kind}`), several && pair && t("name-you-and", { name })].filter(Boolean).join(" · ");
  return html`
    <${Voice} as="li" data-row name=${entry.mine ? t("name-you") : name} theirs=${!entry.mine} at=${entry.madeAt} mark=${mark} state=${entry.safe === "mine" ? "unsaid" : undefined}>
      <${Highlighted} text=${text} terms=${terms} />
      ${pair && html`<p><a class="story__to" data-open href=${hrefOf(pair.id, entry)}>${t("story-to-place")}</a></p>`}
    <//>`;
}

/** @param {string} pair @param {any} entry */
function hrefOf(pair, entry) {
  const [ours, own] = [gathered(pair), gathered("mine")];
  const { ids } = tellAll(pair);
  return placeOf(pair, entry, (id) => ours.get(id) ?? own.get(id), (id) => ids.has(id));
}
