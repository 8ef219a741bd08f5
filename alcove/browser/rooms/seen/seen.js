/** What the server sees of the one who looks: made from their own rows, as they are now. It needs no keys, and opens nothing. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { door, me } from "../../sync/house.js";
import { fetchSeen } from "../../sync/seen.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { Columns } from "./columns.js";
import { Written } from "./written.js";

const BESIDE = ["log", "memory", "backups"];

export default function Seen() {
  const [told, setTold] = useState(/** @type {any} */ (null));
  const [failure, setFailure] = useState(/** @type {any} */ (null));
  const look = () => {
    setFailure(null);
    return fetchSeen().then(setTold, setFailure);
  };
  const isIn = me.value !== null;
  useEffect(() => { if (isIn) look(); }, [isIn]);
  return html`
    <div class="seen">
      <${PageHead} title=${t("nav-seen")} lead=${t("seen-lead")} seenBy=${t("seen-by")}
        acts=${told && html`<${Button} small onClick=${() => globalThis.print()}>${t("act-print")}<//>`} />
      ${!isIn && door.value !== "starting" && html`<${Notice} acts=${html`<${Button} href="/sign-in">${t("act-sign-in")}<//>`}>${t("seen-stranger")}<//>`}
      ${failure && html`<${Notice} tone="danger" live acts=${html`<${Button} onClick=${look}>${t("act-retry")}<//>`}>${sentenceOf(failure)}<//>`}
      ${isIn && !told && !failure && html`<${Waiting} />`}
      ${told && html`<${All} told=${told} />`}
    </div>`;
}

/** @param {{ told: Awaited<ReturnType<typeof fetchSeen>> }} props */
function All({ told: { tables, safes, beside } }) {
  const mine = tables.filter(({ rows }) => rows > 0);
  const empty = tables.filter(({ rows }) => rows === 0);
  return html`
    <${Section} id="written" title=${t("seen-written")} note=${t("seen-written-note")}><${Written} safes=${safes} /><//>
    ${mine.map((table) => html`
      <${Section} key=${table.name} id=${table.name} title=${table.what} note=${t("seen-rows", { count: table.rows, table: table.name })}>
        <${Columns} table=${table} />
        <p class="soft measure seen__until">${t("seen-until", { until: table.until })}</p>
      <//>`)}
    <${Section} id="beside" title=${t("seen-beside")}>
      <dl class="facts">${BESIDE.map((each) => html`<div class="facts__row"><dt>${t(`seen-beside-${each}`)}</dt><dd>${beside[each]}</dd></div>`)}</dl>
    <//>
    <${Section} id="empty" title=${t("seen-empty")} note=${t("seen-empty-note")}>
      ${empty.map((table) => html`<h3 class="seen__table" key=${table.name}>${table.what}</h3><${Columns} table=${table} /><p class="soft measure seen__until">${t("seen-until", { until: table.until })}</p>`)}
    <//>`;
}
