/** What I want to be told, by letters, on the page or on this device. A letter holds names and times; each kind can be switched off. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Toggle } from "../../parts/choice.js";
import { Notice } from "../../parts/notice.js";
import { Section } from "../../parts/page-head.js";
import { Sentence } from "../../parts/sentence.js";
import { When } from "../../parts/when.js";
import { fetchWishes, setWish, writeAgain } from "../../sync/letters.js";
import { t } from "../../words/words.js";
import { Device } from "./device.js";
import { flipping, useFetched } from "./fetched.js";

const KINDS = ["tomorrow", "moved", "reminder", "long-view", "long-ago"];

export function Letters() {
  const fetched = useFetched(fetchWishes);
  const { value, tell, run, said } = fetched;
  const wish = (/** @type {string} */ kind) => value?.wishes.find((each) => each.kind === kind);
  const flip = flipping(fetched, setWish);
  const all = wish("all")?.wanted;
  const page = wish("page")?.wanted;
  return html`
    <${Section} id="letters" title=${t("letters-title")} note=${t("letters-note")}>
      ${said}
      ${value && html`
        <div class="hours__body">
          ${value.returned && html`<${Returned} returned=${value.returned} onAgain=${() => run(async () => { await writeAgain(); tell(await fetchWishes()); })} />`}
          ${!value.mails && html`<p class="soft">${t("letters-no-mail")}</p>`}
          <${Toggle} label=${t("letters-all")} checked=${all} onChange=${flip("all")} />
          ${(all || value.devices > 0 || page) && KINDS.map((kind) => html`
            <${Toggle} key=${kind} label=${t(`letters-${kind}`)} hint=${resting(wish(kind)) || t(`letters-${kind}-hint`)} checked=${wish(kind)?.wanted && !resting(wish(kind))} onChange=${flip(kind)} />`)}
        </div>`}
    <//>
    ${value && html`
      <${Section} id="page" title=${t("page-title")} note=${t("page-note")}>
        <div class="hours__body">
          <${Toggle} label=${t("page-here")} hint=${resting(wish("page"))} checked=${page && !resting(wish("page"))} onChange=${flip("page")} />
        </div>
      <//>`}
    <${Device} onDevices=${async () => tell(await fetchWishes())} />`;
}

/** My mail server took none of late: said to me alone, with what helps. @param {{ returned: { address: string, at: string }, onAgain: () => unknown }} props */
function Returned({ returned, onAgain }) {
  return html`
    <${Notice} tone="notice" title=${t("letters-returned")} acts=${html`<${Button} small onClick=${onAgain}>${t("letters-returned-again")}<//>`}>
      <p><${Sentence} id="letters-returned-since" args=${{ address: returned.address }} marks=${{ when: () => html`<${When} at=${returned.at} as="day" />` }} /></p>
    <//>`;
}

/** @param {import("../../sync/letters.js").Wish | undefined} wish */
function resting(wish) {
  const until = wish?.restsUntil ? new Date(`${wish.restsUntil}T12:00Z`) : null;
  return until && until.getTime() > Date.now() ? t("letters-rests", { until: until.getTime() }) : "";
}
