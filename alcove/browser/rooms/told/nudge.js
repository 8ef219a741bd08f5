/** The nudge of the day: whom and when, and the way there. Following it is being done with it. */
import { html } from "../../vendor/preact.js";
import { ofKind } from "../../records/entries.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { Sentence } from "../../parts/sentence.js";
import { When } from "../../parts/when.js";
import { pairs, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gatherPromises } from "../promises/gathered.js";

/** @type {Record<string, string>} */
const ROOMS = { tomorrow: "brief", moved: "table", "long-view": "ceremony/long-view", "long-ago": "table" };

/** @param {{ nudge: NonNullable<import("../../sync/told.js").Told["nudge"]>, done: (id: string) => unknown }} props */
export function Nudge({ nudge, done }) {
  const lines = nudge.lines.map(readable).filter((line) => line !== null);
  if (lines.length === 0) return null;
  return html`
    <${Notice} live acts=${html`<${Button} small onClick=${() => done(nudge.id)}>${t("act-dismiss")}<//>`}>
      ${lines.map((line) => html`<${Line} key=${`${line.kind} ${line.meeting}`} line=${line} onFollow=${() => done(nudge.id)} />`)}
    <//>`;
}

/** What this page cannot name, such as a kind of a newer server, is left out. @param {import("../../sync/told.js").Line} line */
function readable(line) {
  if (line.kind === "reminder") return { ...line, name: "", way: "/promises" };
  const pair = pairs.value.find(({ id }) => id === line.pair);
  return pair && ROOMS[line.kind] ? { ...line, name: pair.counterpart.name, way: `/alcove/${pair.id}/${ROOMS[line.kind]}` } : null;
}

function Line({ line: { kind, name, way, meeting, times }, onFollow }) {
  const words = kind === "reminder" ? promisedBy(meeting) : "";
  const marks = { when: () => html`<${When} at=${times[0]} />` };
  return html`
    <p><${Sentence} id=${`nudge-${kind}`} args=${{ name }} marks=${marks} />${words && html` <q class="week__words">${words}</q>`}
      ${" "}<a class="nowrap" href=${way} onClick=${onFollow}>${t(`nudge-${kind}-go`)}</a></p>
    ${kind === "long-ago" && times.length > 0 && html`<p class="soft">${t("nudge-free")} <span class="dots">${times.map((at) => html`<span key=${at}><${When} at=${at} /></span>`)}</span></p>`}`;
}

/** Of what it reminds lies sealed on this device alone. @param {string} row */
function promisedBy(row) {
  const reminder = ofKind(safe("mine").entries.value, "reminder").find(({ fields }) => fields.row === row);
  return gatherPromises().mine.find(({ entry }) => entry.id === reminder?.fields.promise)?.entry.words ?? "";
}
