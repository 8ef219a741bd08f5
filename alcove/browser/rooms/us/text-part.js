/** One text of my card: read, or written where it stands. */
import { html } from "../../vendor/preact.js";
import { OUTCOME_MOST, WORDS_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { moveFocus } from "../../manners/focus.js";
import { draft } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";
import { Said } from "./said.js";
import { hasPart, writeCard } from "./parts.js";
import { useWriting } from "./writing.js";

/** @param {{ part: string, pair: any, card: any }} props */
export function TextPart({ part, pair, card }) {
  const keep = `${pair.id}:card:${part}`;
  const [writing, setWriting] = useWriting(draft(keep).value.value !== "");
  const filled = hasPart(card, part);
  const label = t(`us-card-${part}`);
  const value = part === "words" ? card?.words ?? "" : card?.fields[part] ?? "";
  const leave = () => {
    setWriting(null);
    moveFocus(`#card-${part} [data-open]`, { scroll: false });
  };
  const save = async (/** @type {string} */ text) => {
    if (text !== value) await writeCard(pair, part === "words" ? { words: text } : { fields: { [part]: text || undefined } });
    leave();
  };
  if (writing) {
    return html`
      <div class="us__part" id=${`card-${part}`}>
        <${Compose} small focus=${writing === "now"} label=${label} hint=${t(`us-hint-${part}`, { name: pair.counterpart.name })} keep=${keep} start=${value} mayBeEmpty longest=${part === "words" ? WORDS_MOST : OUTCOME_MOST}
          act=${t("act-save")} onSend=${save} onLeave=${leave} />
      </div>`;
  }
  return html`<${Closed} part=${part} card=${card} filled=${filled} open=${() => setWriting("now")} />`;
}

/** A part as it is read by its author: with its words, or as the line that begins them. @param {{ part: string, card: any, filled: boolean, open: () => void }} props */
export function Closed({ part, card, filled, open }) {
  const label = t(`us-card-${part}`);
  if (!filled) {
    return html`
      <div class="us__part us__part--empty screen-only" id=${`card-${part}`}>
        <${Button} kind="quiet" small class="us__begin" data-open onClick=${open}><span aria-hidden="true">+ </span>${label}<//>
      </div>`;
  }
  return html`
    <div class="us__part" id=${`card-${part}`}>
      <div class="us__part-head">
        <h3 class="us__label">${label}</h3>
        <${Button} kind="quiet" small data-open label=${t("us-change", { part: label })} onClick=${open}>${t("act-edit")}<//>
      </div>
      <${Said} card=${card} part=${part} />
    </div>`;
}
