/** My meetings in a calendar of my own: by a secret address, or by mail. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Toggle } from "../../parts/choice.js";
import { Section } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { Sentence } from "../../parts/sentence.js";
import { announce } from "../../manners/announce.js";
import { toast } from "../../manners/toasts.js";
import { fetchFeed, fetchWishes, makeFeed, revokeFeed, setWish } from "../../sync/letters.js";
import { t } from "../../words/words.js";
import { copyLink } from "../invitation/link-to-send.js";
import { flipping, useFetched } from "./fetched.js";

export function Calendar() {
  const fetched = useFetched(async () => ({ since: await fetchFeed(), ...(await fetchWishes()) }));
  const { value, tell, run, said } = fetched;
  const [address, setAddress] = useState("");
  const wanted = (/** @type {string} */ kind) => value?.wishes.find((each) => each.kind === kind)?.wanted;
  const flip = flipping(fetched, setWish);
  const make = () => run(async () => {
    const made = await makeFeed();
    setAddress(made.address);
    if (value) tell({ ...value, since: made.madeAt });
    announce(t("calendar-made"));
  });
  const revoke = () => run(async () => {
    await revokeFeed();
    setAddress("");
    if (value) tell({ ...value, since: null });
    toast(t("calendar-revoked"));
  });
  return html`
    <${Section} id="calendar" title=${t("calendar-title")} note=${t("calendar-note")}>
      ${said}
      ${value && html`
        <div class="hours__body">
          <${Toggle} label=${t("calendar-names")} hint=${t("calendar-names-hint")} checked=${wanted("names")} onChange=${flip("names")} />
          ${value.mails && html`<${Toggle} label=${t("calendar-invites")} hint=${t("calendar-invites-hint")} checked=${wanted("invites")} onChange=${flip("invites")} />`}
          <p>${value.since ? html`<${Sentence} id="calendar-since" marks=${{ when: () => html`<${When} at=${value.since} as="day" />` }} />` : t("calendar-none")}</p>
          ${address && html`<${Address} address=${address} />`}
          <div class="cluster">
            <${Button} onClick=${make}>${t(value.since ? "calendar-make-anew" : "calendar-make")}<//>
            ${value.since && html`<${Button} kind="danger" onClick=${revoke}>${t("calendar-revoke")}<//>`}
          </div>
        </div>`}
    <//>`;
}

/** @param {{ address: string }} props */
function Address({ address }) {
  return html`
    <div class="link-to-send">
      <p class="soft">${t("calendar-address-hint")}</p>
      <p class="link-to-send__link" translate="no"><span class="away">${t("calendar-address")} </span>${address}</p>
      <div><${Button} kind="main" onClick=${() => copyLink(address)}>${t("calendar-copy")}<//></div>
    </div>`;
}
