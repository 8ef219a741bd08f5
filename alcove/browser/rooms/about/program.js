/** The program that runs here: which one this device keeps, and the two ways not to trust the server's word for it. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Section } from "../../parts/page-head.js";
import { sayFingerprint } from "../program/fingerprint.js";
import { Fact, Facts } from "../settings/facts.js";
import { keptProgram, serverAddress } from "../../sync/house.js";
import { t } from "../../words/words.js";

export function Program() {
  const [kept, setKept] = useState(/** @type {{ alcove: string, fingerprint: string } | null} */ (null));
  useEffect(() => { keptProgram().then(setKept, () => {}); }, []);
  const address = serverAddress();
  const runs = kept ? t("about-program-kept", { version: kept.alcove, fingerprint: sayFingerprint(kept.fingerprint) }) : t("about-program-not-kept");
  return html`
    <${Section} id="program" title=${t("about-program")} note=${t("about-program-note")}>
      <${Facts}>
        <${Fact} label=${t("about-program-runs")}>${runs}<//>
        <${Fact} label=${t("about-program-notice")}>${t("about-program-notice-how")}<//>
        <${Fact} label=${t("about-program-check")}>${t("about-program-check-how", { address })}<//>
        <${Fact} label=${t("about-program-avoid")}>${t("about-program-avoid-how", { address })}<//>
      <//>
    <//>`;
}
