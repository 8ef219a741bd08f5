/** One list over all alcoves. Kept, renegotiated or released: nothing here is ever late. */
import { html } from "../../vendor/preact.js";
import { List, Row } from "../../parts/list.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { When } from "../../parts/when.js";
import { pairs } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { InviteFirst } from "../frame/invite-first.js";
import { gatherPromises } from "./gathered.js";
import { AskedPromise, MyPromise, TheirPromise } from "./promise-row.js";
import { Unasked, useReminders } from "./reminders.js";

export default function Promises() {
  const { mine, asked, theirs, settled } = gatherPromises();
  const reminders = useReminders();
  if (pairs.value.length === 0) return html`
    <${PageHead} title=${t("nav-promises")} lead=${t("promises-lead")} />
    <${InviteFirst}>${t("promises-no-alcove")}<//>`;
  const rows = (/** @type {any} */ Kind, /** @type {any[]} */ all) => all.map((each) => html`<${Kind} key=${each.entry.id} promised=${each} reminders=${reminders} />`);
  return html`
    <div class="promises">
      <${PageHead} title=${t("nav-promises")} lead=${t("promises-lead")} seenBy=${t("promises-seen")} />
      ${asked.length > 0 && html`<${Section} id="asked" title=${t("promises-to-answer")}><${List} labelledby="asked-title">${rows(AskedPromise, asked)}<//><//>`}
      <${Section} id="mine" title=${t("promises-mine")}>
        <${List} labelledby="mine-title" blank=${t("promises-none")}>${rows(MyPromise, mine)}<//>
        ${mine.length === 0 && html`<p class="soft">${t("promises-none-next")}</p>`}
        <${Unasked} reminders=${reminders} />
      <//>
      ${theirs.length > 0 && html`<${Section} id="theirs" title=${t("promises-theirs")}><${List} labelledby="theirs-title">${rows(TheirPromise, theirs)}<//><//>`}
      ${settled.length > 0 && html`
        <${Reveal} label=${t("promises-settled", { count: settled.length })}>
          <${List} label=${t("promises-settled", { count: settled.length })}>${settled.map((each) => html`<${SettledRow} key=${each.entry.id} promised=${each} />`)}<//>
        <//>`}
    </div>`;
}

/** @param {{ promised: import("./gathered.js").Promised }} props */
function SettledRow({ promised: { entry, pair, standing, sentence } }) {
  return html`
    <${Row} done meta=${html`
      <span class=${standing === "kept" ? "promises__kept" : undefined}>${t(`promises-was-${standing}`)}</span>
      <span><${When} at=${entry.madeAt} as="day" /></span>
      <span>${t("name-you-and", { name: pair.counterpart.name })}</span>`}
      more=${sentence && html`<p class="promises__sentence">${sentence}</p>`}>${entry.words}<//>`;
}
