/** At the begin of each meeting: what went well since the last one, of both. Nothing stands here when there is nothing. */
import { html } from "../../vendor/preact.js";
import { sinceLastTime } from "../../records/moved.js";
import { List, Row } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { Win } from "./win.js";

/** @param {{ pair: any, meeting: string }} props */
export function Since({ pair, meeting }) {
  const { wins, kept } = sinceLastTime(gathered(pair.id), meeting);
  if (wins.length + kept.length === 0) return null;
  const nameOf = (/** @type {any} */ { fields }) => (fields.owner === me.value?.id ? t("name-you") : pair.counterpart.name);
  return html`
    <${Section} id="moved" title=${t("progress-since")}>
      ${wins.length > 0 && html`<${List} class="voices" labelledby="moved-title">${wins.map((win) => html`<${Win} key=${win.id} win=${win} pair=${pair} />`)}<//>`}
      ${kept.length > 0 && html`
        <${List} label=${t("progress-kept")}>${kept.map((promise) => html`
          <${Row} key=${promise.id} theirs=${promise.fields.owner !== me.value?.id} meta=${html`<b>${nameOf(promise)}</b><span class="promises__kept">${t("promise-state-kept")}</span>`}>${promise.words}<//>`)}<//>`}
    <//>`;
}
