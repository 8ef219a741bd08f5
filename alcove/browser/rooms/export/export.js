/** A copy of everything that one can read, to take along: opened here, sealed for oneself, and of use without Alcove. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Waiting } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { announce } from "../../manners/announce.js";
import { useAct } from "../../manners/forms.js";
import { pairs, safe } from "../../sync/house.js";
import { refreshPairs } from "../../sync/drawing.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { Passphrase } from "./passphrase.js";
import { takeCopy } from "./take-copy.js";

/** @param {{ pair?: any }} props  none: all alcoves, and what is mine alone */
export default function Export({ pair }) {
  const taken = pair ? [pair] : pairs.value;
  const known = usePairsKnown();
  const opening = !known || ["mine", ...taken.map(({ id }) => id)].some((id) => safe(id).stage.value !== "all");
  const { name } = pair?.counterpart ?? {};
  return html`
    <div class="export">
      <${PageHead} title=${pair ? t("export-title-two", { name }) : t("export-title-all")} lead=${t("export-lead")} seenBy=${t("export-seen-by")} />
      <${Section} id="holds" title=${t("export-holds")}>
        <ul class="export__list">
          <li>${pair ? t("export-holds-two", { name }) : t("export-holds-all")}</li>
          <li>${t("export-holds-own")}</li>
          <li>${t("export-holds-form")}</li>
        </ul>
      <//>
      ${opening ? html`<${Waiting}>${t("export-opening")}<//>` : html`<${Ways} taken=${taken} all=${!pair} />`}
    </div>`;
}

/** Right after a first unlocking the alcoves are still being asked for: none yet is not none. Away from the server those known here are all. */
function usePairsKnown() {
  const [known, setKnown] = useState(false);
  useEffect(() => { refreshPairs().catch(() => {}).then(() => setKnown(true)); }, []);
  return known;
}

/** @param {{ taken: any[], all: boolean }} props */
function Ways({ taken, all }) {
  const [way, setWay] = useState("passphrase");
  const [saved, setSaved] = useState("");
  const { run, busy, failure } = useAct(async (/** @type {import("./seal-archive.js").Lock} */ lock) => {
    setSaved("");
    const name = await takeCopy(taken, all, lock);
    setSaved(name);
    announce(t("export-saved", { name }));
  });
  const options = ["passphrase", "kit"].map((value) => ({ value, label: t(`export-by-${value}`) }));
  return html`
    <${Section} id="sealed" title=${t("export-sealed")}>
      <div class="stack export__seal">
      <p class="measure">${t("export-sealed-means")}</p>
      <${Choice} label=${t("export-by")} optional=${false} value=${way} onChange=${setWay} options=${options} />
      ${way === "passphrase" && html`<${Passphrase} busy=${busy} onSend=${(/** @type {string} */ passphrase) => run({ passphrase })} />`}
      ${way === "kit" && html`
        <p class="measure">${t("export-by-kit-means")}</p>
        <p><${Button} kind="main" busy=${busy} onClick=${() => run({ kit: true })}>${t("export-act")}<//></p>`}
      ${busy && html`<p class="meta" role="status">${t("export-sealing")}</p>`}
      ${saved && html`<p class="export__saved">${t("export-saved", { name: saved })}</p>`}
      ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      </div>
    <//>
    <${Reveal} label=${t("export-plain")}>
      <p class="measure">${t("export-plain-means")}</p>
      <p><${Button} busy=${busy} onClick=${() => run({ plain: true })}>${t("export-plain-act")}<//></p>
    <//>`;
}
