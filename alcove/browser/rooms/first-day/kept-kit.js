/** The kit to put away: on paper, or written down. Printing it is offered, not asked for. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Kit } from "../../parts/kit.js";
import { t } from "../../words/words.js";

/** @param {{ kit: { words: string[], account: string, server: string, fp: string, ageLine: string, at: Date } }} props */
export function KeptKit({ kit }) {
  const facts = [
    { label: t("kit-account"), value: kit.account },
    { label: t("kit-server"), value: kit.server },
    { label: t("kit-fingerprint"), value: inGroups(kit.fp), exact: true },
    { label: t("kit-key-line"), value: kit.ageLine, exact: true },
  ];
  return html`
    <div class="first-day__kit">
      <${Kit} words=${kit.words} facts=${facts} at=${kit.at} />
      <p class="screen-only cluster">
        <${Button} onClick=${() => print()}>${t("first-day-print")}<//>
        <span class="soft">${t("first-day-or-write")}</span>
      </p>
    </div>`;
}

/** Four letters at a time can be compared by eye and by ear. @param {string} fp */
export const inGroups = (fp) => (fp.replaceAll(" ", "").match(/.{1,4}/g) ?? []).join(" ");
