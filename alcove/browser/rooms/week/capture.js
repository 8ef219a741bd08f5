/** A topic in five seconds: c, the words, Enter. The field stays open for the next one. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { toast } from "../../manners/toasts.js";
import { draft, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { layDown } from "../table/capture.js";
import { Compose } from "../table/compose.js";

/** @param {{ pair: any }} props */
export function Capture({ pair }) {
  const keep = `week:${pair.id}:capture`;
  const [kept] = useState(() => draft(keep));
  const [open, setOpen] = useState(false);
  const { name } = pair.counterpart;
  const send = async (/** @type {string} */ words) => {
    setOpen(true); // a draft of an earlier visit opened it: it stays open for the next thought
    const topic = await layDown(pair.id, "ours", words);
    toast(t("week-captured", { name }), { undo: () => safe(pair.id).erase(topic) });
  };
  if (!open && kept.value.value === "") {
    return html`<${Button} small hotkey="c" onClick=${() => setOpen(true)}>${t("week-capture", { name })}<//>`;
  }
  return html`
    <div class="week__capture">
      <${Compose} small focus=${open} label=${t("week-capture", { name })} keep=${keep} act=${t("week-put")} onSend=${send} onLeave=${() => setOpen(false)} />
    </div>`;
}
