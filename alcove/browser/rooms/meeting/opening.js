/** The first minutes: how we arrive, and what there is since last time. */
import { html } from "../../vendor/preact.js";
import { isOpen } from "../../records/topics.js";
import { Button } from "../../parts/button.js";
import { List, Row } from "../../parts/list.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { t } from "../../words/words.js";
import { gathered, mineOf } from "../table/gathered.js";
import { PromiseRow } from "../table/promise.js";
import { promisesOf } from "../table/promises.js";
import { layOut } from "../table/lay-out.js";
import { Since } from "../progress/since.js";
import { Notes } from "./notes.js";

/** @param {{ pair: any, meeting: any }} props */
export function Opening({ pair, meeting }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const { open } = promisesOf(pair.id);
  const since = open.filter(({ madeAt }) => madeAt < new Date(meeting.startedAt));
  const later = mineOf(pair.id, "topic").filter((topic) => topic.fields.when_we_meet && isOpen(topic));
  return html`
    <${PageHead} title=${t("meeting-opening")} lead=${t("meeting-opening-lead", { name })} />
    <${Notes} pair=${pair} meeting=${meeting.id} label=${t("meeting-opening-note")} />
    <${Since} pair=${pair} meeting=${meeting.id} />
    ${since.length > 0 && html`
      <${Section} id="since" title=${t("meeting-since")} note=${t("meeting-since-note")}>
        <${List} class="voices" labelledby="since-title">${since.map((promise) => html`<${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${ours.answersTo(promise.id)} />`)}<//>
      <//>`}
    ${later.length > 0 && html`
      <${Section} id="later" title=${t("meeting-later")} note=${t("meeting-later-note", { name })}>
        <${List} labelledby="later-title">${later.map((topic) => html`
          <${Row} key=${topic.id} acts=${html`<${Button} small hotkey="l" onClick=${() => layOut(topic, pair)}>${t("topic-lay-out")}<//>`}>${topic.words}<//>`)}<//>
      <//>`}`;
}
