/** At the begin of each meeting: what went well since the last one, of both. Nothing stands here when there is nothing. */
import { html } from "../../vendor/preact.js";
import { sinceLastTime } from "../../records/moved.js";
import { List } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { Voice } from "../../parts/voice.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { Win } from "./win.js";

/** @param {{ pair: any, meeting: string }} props */
export function Since({ pair, meeting }) {
  const { wins, kept } = sinceLastTime(gathered(pair.id), meeting);
  if (wins.length + kept.length === 0) return null;
  return html`
    <${Section} id="moved" title=${t("progress-since")}>
      <${List} class="voices" labelledby="moved-title">
        ${wins.map((win) => html`<${Win} key=${win.id} win=${win} pair=${pair} />`)}
        ${kept.map((promise) => html`<${Kept} key=${promise.id} promise=${promise} name=${pair.counterpart.name} />`)}
      <//>
    <//>`;
}

/** @param {{ promise: any, name: string }} props */
function Kept({ promise, name }) {
  const theirs = promise.fields.owner !== me.value?.id;
  return html`<${Voice} as="li" data-row name=${theirs ? name : t("name-you")} theirs=${theirs} mark=${t("progress-kept")}>${promise.words}<//>`;
}
