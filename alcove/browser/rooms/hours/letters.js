/** What I want to be told, by letters or on this device. A letter holds names and times; each kind can be switched off. */
import { html } from "../../vendor/preact.js";
import { Toggle } from "../../parts/choice.js";
import { Section } from "../../parts/page-head.js";
import { fetchWishes, setWish } from "../../sync/letters.js";
import { t } from "../../words/words.js";
import { Device } from "./device.js";
import { flipping, useFetched } from "./fetched.js";

const KINDS = ["tomorrow", "moved", "long-view", "long-ago"];

export function Letters() {
  const fetched = useFetched(fetchWishes);
  const { value, tell, said } = fetched;
  const wish = (/** @type {string} */ kind) => value?.wishes.find((each) => each.kind === kind);
  const flip = flipping(fetched, setWish);
  const all = wish("all")?.wanted;
  return html`
    <${Section} id="letters" title=${t("letters-title")} note=${t("letters-note")}>
      ${said}
      ${value && html`
        <div class="hours__body">
          ${!value.mails && html`<p class="soft">${t("letters-no-mail")}</p>`}
          <${Toggle} label=${t("letters-all")} checked=${all} onChange=${flip("all")} />
          ${(all || value.devices > 0) && KINDS.map((kind) => html`
            <${Toggle} key=${kind} label=${t(`letters-${kind}`)} hint=${resting(wish(kind)) || t(`letters-${kind}-hint`)} checked=${wish(kind)?.wanted && !resting(wish(kind))} onChange=${flip(kind)} />`)}
        </div>`}
    <//>
    <${Device} onDevices=${async () => tell(await fetchWishes())} />`;
}

/** @param {import("../../sync/letters.js").Wish | undefined} wish */
function resting(wish) {
  const until = wish?.restsUntil ? new Date(`${wish.restsUntil}T12:00Z`) : null;
  return until && until.getTime() > Date.now() ? t("letters-rests", { until: until.getTime() }) : "";
}
