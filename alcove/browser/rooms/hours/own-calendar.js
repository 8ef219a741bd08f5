/** My own calendar, both ways: my meetings stand there, a move there is followed, and my busy times are known. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Select } from "../../parts/field.js";
import { Notice } from "../../parts/notice.js";
import { Section } from "../../parts/page-head.js";
import { Sentence } from "../../parts/sentence.js";
import { When } from "../../parts/when.js";
import { announce } from "../../manners/announce.js";
import { toast } from "../../manners/toasts.js";
import { chooseOwn, disconnectOwn, fetchOwn, lookAgain } from "../../sync/own-calendar.js";
import { knows, t } from "../../words/words.js";
import { Connect } from "./connect.js";
import { useFetched } from "./fetched.js";

/** @typedef {import("../../sync/own-calendar.js").Own} Own */

export function OwnCalendar() {
  const { value, tell, run, said } = useFetched(fetchOwn);
  const [anew, setAnew] = useState(false);
  const told = (/** @type {Own} */ own) => {
    tell(own);
    setAnew(false);
    if (own.state === "works") announce(t("own-works"));
  };
  const leave = () => run(async () => {
    await disconnectOwn();
    tell(await fetchOwn());
    toast(t("own-left"));
  });
  if (value?.state === "off") return null;
  return html`
    <${Section} id="own-calendar" title=${t("own-title")} note=${t("own-note")}>
      ${said}
      ${value && html`
        <div class="hours__body">
          ${value.state === "none" || anew
            ? html`<${Connect} known=${value} tell=${told} leave=${anew ? () => setAnew(false) : undefined} />`
            : html`<${Connected} own=${value} told=${told} run=${run} leave=${leave} anew=${() => setAnew(true)} />`}
        </div>`}
    <//>`;
}

/** @param {{ own: Own, told: (own: Own) => void, run: (act: () => Promise<unknown>) => Promise<unknown>, leave: () => unknown, anew: () => void }} props */
function Connected({ own, told, run, leave, anew }) {
  const { state, host, account, reason, chosen, calendars, metAt, notes } = own;
  const choose = (/** @type {string} */ path) => (path ? run(async () => told(await chooseOwn(path))) : undefined);
  const options = [...(chosen ? [] : [{ value: "", label: t("own-choose-one") }]), ...calendars.map(({ path, name }) => ({ value: path, label: name }))];
  return html`
    ${host && html`<p>${t("own-at", { account, host })}</p>`}
    ${calendars.length > 0 && html`<${Select} id="own-choice" label=${t("own-choice")} hint=${t(chosen ? "own-choice-other" : "own-choice-hint")} value=${chosen} options=${options} onChange=${choose} />`}
    ${state === "works" && html`<p class="soft">${metAt ? html`<${Sentence} id="own-met" marks=${{ when: () => html`<${When} at=${metAt} />` }} />` : t("own-soon")}</p>`}
    ${reason && html`<${Notice} tone="notice" live title=${t(state === "dead" ? "own-dead" : "own-waits")}><p>${sayReason(reason)}</p><//>`}
    <${Notes} notes=${notes} />
    <div class="cluster">
      ${chosen && html`<${Button} onClick=${() => run(async () => told(await lookAgain()))}>${t("own-again")}<//>`}
      <${Button} kind=${reason === "sign-in" || reason === "server-key" ? "main" : "quiet"} onClick=${anew}>${t("own-anew")}<//>
      <${Button} kind="danger" onClick=${leave}>${t("own-leave")}<//>
    </div>`;
}

/** @param {string} reason  a code of the server */
const sayReason = (reason) => t(knows(`error-calendar-${reason}`) ? `error-calendar-${reason}` : "error-calendar-failed");

/** @param {{ notes: import("../../sync/own-calendar.js").Note[] }} props */
function Notes({ notes }) {
  if (notes.length === 0) return null;
  return html`
    <ul class="hours__notes">${notes.map(({ pair, name, startsAt, note }) => html`
      <li key=${pair + startsAt}>
        <${Sentence} id=${knows(`own-note-${note}`) ? `own-note-${note}` : "own-note-malformed"} args=${{ name }} marks=${{ when: () => html`<${When} at=${startsAt} />` }} />${" "}
        <a href=${`/alcove/${pair}/table`}>${t("own-note-go")}</a>
      </li>`)}</ul>`;
}
