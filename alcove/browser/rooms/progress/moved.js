/** What moved over a year, in all alcoves of one person. Nobody else has this page. */
import { html } from "../../vendor/preact.js";
import { byMonth, myMoves, newestFirst } from "../../records/moved.js";
import { List, Row } from "../../parts/list.js";
import { Blank } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { When } from "../../parts/when.js";
import { me, openPairs, pairs } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { InviteFirst } from "../frame/invite-first.js";
import { gathered } from "../table/gathered.js";
import { YearLine } from "./year-line.js";
import { sayMonth } from "./say-month.js";
import { TakeAlong } from "./take-along.js";

/** @typedef {import("../../records/moved.js").Move & { pair: any, entry: import("../table/gathered.js").Entry }} Moved */

/** @returns {Moved[]} newest first */
function everywhere() {
  const mine = gathered("mine");
  const all = pairs.value.flatMap((pair) => myMoves(gathered(pair.id), mine, me.value?.id ?? "", pair.id).map((move) => ({ ...move, pair })));
  return all.sort(newestFirst);
}

export default function WhatMoved() {
  const moves = everywhere();
  const months = byMonth(moves);
  return html`
    <div class="moved">
      <${PageHead} title=${t("moved-title")} seenBy=${t("seen-by-you")} lead=${moves.length > 0 && t("moved-lead")} />
      ${moves.length === 0 && (openPairs.value.length > 0
        ? html`<${Blank}>${t("moved-empty")}<//><p class="soft">${t("progress-empty-next")}</p>`
        : html`<${InviteFirst}>${t("moved-no-alcove")}<//>`)}
      ${moves.length > 0 && html`
        <${YearLine} moves=${moves.filter(({ what }) => what !== "promise")} />
        <${Reveal} label=${t("moved-take-along")}><${TakeAlong} moves=${moves} /><//>
        ${months.map(({ month, moves }) => html`<${Month} key=${month} month=${month} moves=${moves} />`)}`}
    </div>`;
}

/** @param {{ month: string, moves: Moved[] }} props */
function Month({ month, moves }) {
  return html`
    <${Section} id=${`moved-${month}`} class="moved__month" title=${sayMonth(month)}>
      <${List} labelledby=${`moved-${month}-title`}>${moves.map(({ what, entry, at, pair }) => html`
        <${Row} key=${entry.id} meta=${html`
          <span>${t(`moved-is-${what}`)}</span>
          <span><${When} at=${new Date(at)} as="day" /></span>
          <span><a href=${`/alcove/${pair.id}/progress`}>${t("name-you-and", { name: pair.counterpart.name })}</a></span>
          ${entry.safe === "mine" && html`<span>${t("state-unsaid")}</span>`}`}>${entry.words}<//>`)}<//>
    <//>`;
}
