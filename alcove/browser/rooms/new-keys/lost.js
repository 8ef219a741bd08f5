/** Neither words nor an unlocked device: what is gone and what comes back, said before anything is done; then new keys. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { beginAnew, door } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Done, made, making, underWay } from "./done.js";
import { NewKit } from "./new-kit.js";

const FACTS = ["gone", "back", "seen"];

export default function Lost() {
  if (door.value === "open") return made.value ? html`<${Done} />` : underWay.value ? html`<${Waiting} />` : html`<${NotLost} />`;
  if (door.value !== "locked") return html`<${First} />`;
  return html`<${Flow} />`;
}

/** Who is not signed in, or has no keys that could be lost. */
function First() {
  return html`
    <${PageHead} title=${t("lost-title")} lead=${t("lost-sign-in")} />
    <p><${Button} kind="main" href="/">${t("lost-to-door")}<//></p>`;
}

function NotLost() {
  return html`
    <${PageHead} title=${t("lost-not")} lead=${t("lost-not-lead")} />
    <p class="cluster"><${Button} kind="main" href="/new-keys">${t("nav-new-keys")}<//><${Button} href="/">${t("new-keys-to-week")}<//></p>`;
}

function Flow() {
  const [mine, setMine] = useState(/** @type {any} */ ("keep"));
  const [sure, setSure] = useState(false);
  const send = (/** @type {{ typed: Record<string, string>, password: string }} */ given) => making("lost", beginAnew({ ...given, mine }));
  if (sure) {
    return html`
      <div class="first-day">
        <${PageHead} title=${t("lost-kit")} lead=${t("first-day-lead")} />
        <${NewKit} send=${send} act=${t("lost-make")} />
      </div>`;
  }
  return html`
    <${PageHead} title=${t("lost-title")} lead=${t("lost-lead")} />
    ${FACTS.map((fact) => html`<${Section} key=${fact} id=${fact} title=${t(`lost-${fact}`)}><p class="measure">${t(`lost-${fact}-note`)}</p><//>`)}
    <${Section} id="mine" title=${t("lost-mine")}>
      <${Choice} label=${t("lost-mine-what")} optional=${false} value=${mine} onChange=${setMine}
        options=${["keep", "erase"].map((value) => ({ value, label: t(`lost-mine-${value}`) }))} />
      <p class="soft above" role="status">${t(`lost-mine-${mine}-note`)}</p>
    <//>
    <${Notice}>${t("lost-look-first")}<//>
    <p class="above"><${Button} kind="main" onClick=${() => setSure(true)}>${t("lost-go-on")}<//></p>`;
}
