/** The first thing on the table: a field. The words and Enter are all it takes. */
import { html, signal } from "../../vendor/preact.js";
import { Choice } from "../../parts/choice.js";
import { announce } from "../../manners/announce.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "./compose.js";

/** @typedef {"ours" | "later" | "mine"} WhoReads */

/** Remembered until the page is loaded again, and kept nowhere. @type {Map<string, { value: WhoReads }>} */
const chosen = new Map();

/** @param {string} pair */
export function choiceOf(pair) {
  if (!chosen.has(pair)) chosen.set(pair, signal(/** @type {WhoReads} */ ("ours")));
  return /** @type {{ value: WhoReads }} */ (chosen.get(pair));
}

/**
 * @param {string} pair @param {WhoReads} who @param {string} words
 * @param {Record<string, any>} [fields]
 */
export async function layDown(pair, who, words, fields = {}) {
  if (who === "ours") return safe(pair).put("topic", words, fields);
  return safe("mine").put("topic", words, { ...fields, pair, ...(who === "later" ? { when_we_meet: true } : {}) });
}

/** @param {{ pair: any }} props */
export function Capture({ pair }) {
  const who = choiceOf(pair.id);
  const { name } = pair.counterpart;
  const send = async (/** @type {string} */ words) => {
    const reader = who.value;
    await layDown(pair.id, reader, words);
    if (reader === "ours") announce(t("table-laid"));
    else toast(t(`table-kept-${reader}`, { name }));
  };
  const options = [
    { value: "ours", label: t("seen-by-choice-ours", { name }) },
    { value: "later", label: t("seen-by-choice-later"), hint: t("seen-by-when-we-meet", { name }) },
    { value: "mine", label: t("seen-by-choice-mine") },
  ];
  return html`
    <div class="table__capture">
      <${Compose} main label=${t("table-capture")} hint=${t("table-capture-hint")} keep=${`table:${pair.id}:capture`} hotkey="c"
        act=${t(`table-capture-${who.value}`)} onSend=${send}
        beside=${html`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${options} value=${who.value}
          onChange=${(/** @type {WhoReads} */ value) => { who.value = value; }} />`} />
    </div>`;
}
