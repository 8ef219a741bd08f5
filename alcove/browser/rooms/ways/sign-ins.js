/** Where one is signed in, and ending it there. What that browser keeps stays on it, and this says so. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Section } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { useAct } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { endSignIn, signIns } from "../../sync/ways.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { Fact, Facts } from "../settings/facts.js";
import { NotTold } from "./told.js";
import { useTold } from "./use-ways.js";

export function SignIns() {
  const from = useTold(signIns);
  const end = useAct(async (/** @type {import("../../sync/ways.js").SignIn} */ one) => {
    await endSignIn(one.id);
    toast(t("devices-ended", { name: nameOf(one) }));
    await from.again();
  });
  return html`
    <${Section} id="devices" title=${t("devices-title")} note=${t("devices-note")}>
      ${!from.told && html`<${NotTold} from=${from} />`}
      <${FormErrors} form=${{ errors: [], failure: end.failure }} />
      ${from.told && html`<${Facts}>${from.told.map((one) => html`<${Device} key=${one.id} one=${one} onEnd=${() => end.run(one)} />`)}<//>`}
      <p><${Button} href="/device">${t("devices-let-in")}<//></p>
    <//>`;
}

/** @param {{ browser: string }} one */
const nameOf = ({ browser }) => browser || t("devices-unknown");

/** @param {{ one: import("../../sync/ways.js").SignIn, onEnd: () => unknown }} props */
function Device({ one, onEnd }) {
  const name = nameOf(one);
  const end = !one.here && html`<${Button} small label=${t("devices-end-label", { name })} onClick=${onEnd}>${t("devices-end")}<//>`;
  return html`
    <${Fact} label=${name} act=${end}>
      ${one.here ? t("devices-here") : html`${t("devices-seen")} <${When} at=${one.last_seen_on} as="day" />.`}
      ${" "}${t("devices-since")} <${When} at=${one.since} as="day" />.
    <//>`;
}
