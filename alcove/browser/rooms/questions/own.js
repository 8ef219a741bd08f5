/** Questions of one's own, and of the two: written by either, read by whom its author chose. */
import { html, useState } from "../../vendor/preact.js";
import { PURPOSES } from "../../records/kinds.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { List } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { announce } from "../../manners/announce.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered, mineOf } from "../table/gathered.js";
import { layOut } from "../table/lay-out.js";
import { Edit } from "../table/topic.js";
import { Ask } from "./ask.js";
import { DEPTHS } from "./of-pair.js";

/** @param {{ pair: any }} props */
export function Own({ pair }) {
  const { name } = pair.counterpart;
  const shared = gathered(pair.id).of("question");
  const was = new Set(shared.map(({ fields }) => fields.was));
  const all = [...shared, ...mineOf(pair.id, "question").filter(({ id }) => !was.has(id))].reverse();
  return html`
    <${Section} id="own" title=${t("questions-own")} note=${t("questions-own-note", { name })}>
      <${WriteOwn} pair=${pair} />
      <${List} class="questions__own" labelledby="own-title">${all.map((entry) => html`<${One} key=${entry.id} entry=${entry} pair=${pair} />`)}<//>
    <//>`;
}

/** @param {{ pair: any }} props */
function WriteOwn({ pair }) {
  const [who, setWho] = useState("mine");
  const [purpose, setPurpose] = useState(/** @type {string | null} */ (null));
  const [depth, setDepth] = useState(/** @type {number | null} */ (null));
  const { name } = pair.counterpart;
  const send = async (/** @type {string} */ words) => {
    const fields = { ...(purpose && { purpose }), ...(depth && { depth }), ...(who === "mine" && { pair: pair.id }) };
    await safe(who === "mine" ? "mine" : pair.id).put("question", words, fields);
    announce(t("questions-own-kept"));
  };
  const beside = html`
    <div class="stack questions__more">
      <${Choice} quiet optional=${false} label=${t("field-who-reads")} value=${who} onChange=${setWho}
        options=${[{ value: "mine", label: t("seen-by-choice-mine") }, { value: "ours", label: t("seen-by-choice-ours", { name }) }]} />
      <${Choice} label=${t("questions-purpose")} sayOptional value=${purpose} onChange=${setPurpose} options=${PURPOSES.map((value) => ({ value, label: t(`questions-purpose-${value}`) }))} />
      <${Choice} label=${t("questions-depth")} sayOptional value=${depth} onChange=${setDepth} options=${DEPTHS.map((value) => ({ value, label: t(`questions-depth-${value}`) }))} />
    </div>`;
  return html`<${Compose} label=${t("questions-own-write")} keep=${`${pair.id}:question:new`} act=${t("questions-own-keep")} onSend=${send} beside=${beside} />`;
}

/** @param {{ entry: any, pair: any }} props */
function One({ entry, pair }) {
  const [editing, setEditing] = useState(false);
  const { name } = pair.counterpart;
  const { purpose, depth = 1 } = entry.fields;
  if (editing) return html`<li data-row><${Edit} topic=${entry} label=${t("questions-own-write")} leave=${() => setEditing(false)} /></li>`;
  const meta = html`
    <b>${entry.mine ? t("name-you") : name}</b>
    ${entry.safe === "mine" && html`<span>${t("state-unsaid")}</span>`}
    ${purpose && html`<span>${t(`questions-purpose-${purpose}`)}</span>`}
    ${entry.fields.depth && html`<span>${t(`questions-depth-${depth}`)}</span>`}`;
  const more = entry.mine && html`
    ${entry.safe === "mine" && html`<${Button} small kind="quiet" onClick=${() => layOut(entry, pair, {}, "questions-own-shared")}>${t("questions-own-share", { name })}<//>`}
    <${Button} small kind="quiet" hotkey="e" onClick=${() => setEditing(true)}>${t("act-edit")}<//>
    <${Button} small kind="quiet" onClick=${() => eraseWithUndo(entry)}>${t("act-erase")}<//>`;
  return html`<${Ask} id=${entry.id} pair=${pair} depth=${depth} words=${{ text: entry.words, follow_ups: [] }} meta=${meta} more=${more} theirs=${!entry.mine} />`;
}
