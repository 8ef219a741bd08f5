/** One's own words to take along, for a review or a CV: made on this device, from then on no longer sealed. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Toggle } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { Notice } from "../../parts/notice.js";
import { toast } from "../../manners/toasts.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";
import { asText } from "./as-text.js";
import { sayMonth } from "./say-month.js";

const KINDS = ["win", "lesson", "step", "promise"];
const YEAR = -365; // days

/** @param {{ moves: import("./moved.js").Moved[] }} props */
export function TakeAlong({ moves }) {
  const [from, setFrom] = useState(dayIn(YEAR));
  const [until, setUntil] = useState(dayIn(0));
  const [kinds, setKinds] = useState(new Set(KINDS));
  const flip = (/** @type {string} */ kind) => (/** @type {boolean} */ on) => setKinds(new Set(KINDS.filter((each) => (each === kind ? on : kinds.has(each)))));
  // Only what I wrote: a promise that the other wrote for me holds their words.
  const own = moves.filter(({ entry, what }) => entry.author === me.value?.id && kinds.has(what));
  const text = asText(own, { from, until, title: t("moved-title"), month: sayMonth, label: (what) => t(`moved-is-${what}`), said: (name, words) => `${t(`moved-said-${name.replace("_", "-")}`)}: ${words}` });
  return html`
    <div class="take-along stack">
      <p class="soft">${t("moved-own-words")}</p>
      <div class="take-along__days">
        <${Field} label=${t("moved-from")} type="date" value=${from} onInput=${setFrom} max=${until} />
        <${Field} label=${t("moved-until")} type="date" value=${until} onInput=${setUntil} min=${from} />
      </div>
      <div class="choice__chips" role="group" aria-label=${t("moved-which")}>${KINDS.map((kind) => html`
        <${Toggle} chip key=${kind} label=${t(`moved-all-${kind}`)} checked=${kinds.has(kind)} onChange=${flip(kind)} />`)}</div>
      <pre class="take-along__text" tabindex="0" role="region" aria-label=${t("moved-preview")}>${text || t("moved-nothing")}</pre>
      ${text && html`
        <${Notice} tone="notice" title=${t("moved-unsealed")} acts=${html`
          <${Button} kind="main" onClick=${() => saveFile(text)}>${t("moved-save")}<//>
          <${Button} onClick=${() => copy(text)}>${t("moved-copy")}<//>`}>${t("moved-unsealed-next")}<//>`}
    </div>`;
}

/** @param {string} text */
async function copy(text) {
  const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
  toast(t(done ? "act-copied" : "error-no-copy"));
}

/** The words go from this page into the file; no server sees them. @param {string} text */
function saveFile(text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: `${t("moved-file")}-${dayIn(0)}.md` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
