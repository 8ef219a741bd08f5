/** One promise: what, to whom, when or after what, and its three ways to be settled. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Row } from "../../parts/list.js";
import { When } from "../../parts/when.js";
import { rememberFocus } from "../../manners/focus.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { dueAt } from "./gathered.js";
import { RemindForm, Reminded, isReminded } from "./reminders.js";
import { Renegotiate } from "./renegotiate.js";
import { answer, settle } from "./settle.js";

/** @typedef {import("./gathered.js").Promised} Promised */

/** @param {{ promised: Promised, acts?: unknown, more?: unknown }} props */
export function PromiseRow({ promised, acts, more }) {
  const { entry, pair, standing, sentence } = promised;
  const theirs = entry.fields.owner !== me.value?.id;
  const due = dueAt(promised);
  const meta = html`
    <span><a href=${`/alcove/${pair.id}/table`}>${t("name-you-and", { name: pair.counterpart.name })}</a></span>
    ${entry.safe === "mine" && html`<span>${t("promises-only-you")}</span>`}
    ${entry.fields.type && entry.fields.type !== "do" && html`<span>${t(`promises-type-${entry.fields.type}`)}</span>`}
    ${entry.fields.when && html`<span>${entry.fields.when}</span>`}
    ${due && html`<span>${t(entry.fields.by_meeting ? "promises-by-meeting" : "promises-by-day")} <${When} at=${due} as="day" /></span>`}
    ${standing === "offered" && theirs && html`<span>${t("promises-asked", { name: pair.counterpart.name })}</span>`}
    ${entry.state === "kept" && html`<span>${t("state-kept")}</span>`}`;
  const under = html`
    ${standing === "renegotiated" && html`<p class="promises__sentence">${t("promises-renegotiated", { sentence })}</p>`}
    ${more}`;
  return html`<${Row} id=${`promise-${entry.id}`} theirs=${theirs} meta=${meta} acts=${acts} more=${under}>${entry.words}<//>`;
}

/** @param {{ promised: Promised, reminders: import("./reminders.js").Reminders }} props */
export function MyPromise({ promised, reminders }) {
  const [doing, setDoing] = useState(/** @type {"again" | "remind" | null} */ (null));
  const flip = (/** @type {"again" | "remind"} */ what) => () => setDoing(doing === what ? null : what);
  const done = () => setDoing(null);
  const say = (/** @type {any} */ state) => async () => {
    const giveBack = rememberFocus();
    await settle(promised, state);
    giveBack();
  };
  const acts = html`
    <${Button} small hotkey="x" onClick=${say("kept")}>${t("promises-kept")}<//>
    <${Button} small kind="quiet" onClick=${flip("again")} aria-expanded=${doing === "again"}>${t("promises-renegotiate")}<//>
    ${!isReminded(promised, reminders) && html`<${Button} small kind="quiet" onClick=${flip("remind")} aria-expanded=${doing === "remind"}>${t("reminder-ask")}<//>`}
    <${Button} small kind="quiet" onClick=${say("released")}>${t("promises-release")}<//>`;
  const more = html`
    <${Reminded} promised=${promised} reminders=${reminders} />
    ${doing === "again" && html`<${Renegotiate} promised=${promised} onDone=${done} />`}
    ${doing === "remind" && html`<${RemindForm} promised=${promised} reminders=${reminders} onDone=${done} />`}`;
  return html`<${PromiseRow} promised=${promised} acts=${acts} more=${more} />`;
}

/** The other wrote it for me: it waits for my yes. @param {{ promised: Promised }} props */
export function AskedPromise({ promised }) {
  const say = (/** @type {any} */ type) => async () => {
    const giveBack = rememberFocus();
    await answer(promised, type);
    giveBack();
  };
  return html`
    <${PromiseRow} promised=${promised} acts=${html`
      <${Button} small onClick=${say("yes")}>${t("promises-yes")}<//>
      <${Button} small kind="quiet" onClick=${say("no")}>${t("promises-no")}<//>`} />`;
}

/** Promised to me. What I wrote for the other I may take back. @param {{ promised: Promised }} props */
export function TheirPromise({ promised }) {
  const { mine } = promised.entry;
  const release = () => settle(promised, "released");
  return html`<${PromiseRow} promised=${promised} acts=${mine && html`<${Button} small kind="quiet" onClick=${release}>${t("promises-release")}<//>`} />`;
}
