/**
 * A win in five seconds, from anywhere: w, the words, Enter. The field is here from the start, so that no first letter waits
 * for the network; what else may be said of a win is loaded when it is asked for.
 */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Dialog } from "../../parts/dialog.js";
import { place } from "../../manners/router.js";
import { toast } from "../../manners/toasts.js";
import { openPairs, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { progress } from "../lots.js";
import { Compose } from "../table/compose.js";
import { Entered } from "./entered.js";

const sayMore = progress("sayMore");

/** The alcove one is in, else that of the nearest meeting. @param {any[]} all @param {string} [here] */
export function nearestPair(all, here) {
  const startsAt = (/** @type {any} */ { next }) => (next ? Date.parse(next.startsAt) : Infinity);
  const nearest = [...all].sort((one, other) => (startsAt(one) - startsAt(other)) || one.counterpart.name.localeCompare(other.counterpart.name));
  return all.find(({ id }) => id === here) ?? nearest[0];
}

export function NoteWin() {
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState(/** @type {{ safe: string, id: string, pair: any } | null} */ (null));
  if (openPairs.value.length === 0) return null;
  return html`
    <${Button} kind="quiet" small hotkey="w" onClick=${() => setOpen(true)}>${t("win-note")}<//>
    ${open && html`<${Capture} leave=${() => setOpen(false)} sayMore=${setTold} />`}
    <${Dialog} open=${told !== null} title=${t("win-more")} onClose=${() => setTold(null)}>
      <${Entered} key=${told?.id} load=${sayMore} pair=${told?.pair} params=${told ?? {}} />
    <//>`;
}

/** @param {{ leave: () => void, sayMore: (told: any) => void }} props */
function Capture({ leave, sayMore }) {
  const [pair, setPair] = useState(() => nearestPair(openPairs.value, place.value.params.pair).id);
  const [who, setWho] = useState("ours");
  const [way, setWay] = useState("win");
  const { name } = (openPairs.value.find(({ id }) => id === pair) ?? openPairs.value[0]).counterpart; // it may just have been closed
  const keep = async (/** @type {string} */ words) => {
    const lies = who === "ours" ? pair : "mine";
    const id = await safe(lies).put("win", words, { ...(way === "lesson" && { lesson: true }), ...(who === "mine" && { pair }) });
    leave();
    const more = () => sayMore({ safe: lies, id, pair: openPairs.value.find((each) => each.id === pair) });
    toast(t(`win-kept-${who}`, { name }), { undo: () => safe(lies).erase(id), also: { words: t("win-more"), act: more } });
  };
  const beside = html`
    <div class="note-win stack">
      ${openPairs.value.length > 1 && html`<${Choice} quiet label=${t("win-where")} optional=${false} value=${pair} onChange=${setPair}
        options=${openPairs.value.map(({ id, counterpart }) => ({ value: id, label: t("name-you-and", { name: counterpart.name }) }))} />`}
      <${Choice} quiet label=${t("field-who-reads")} optional=${false} value=${who} onChange=${setWho}
        options=${[{ value: "ours", label: t("seen-by-choice-ours", { name }) }, { value: "mine", label: t("seen-by-choice-mine") }]} />
      <${Choice} quiet label=${t("win-which")} optional=${false} value=${way} onChange=${setWay}
        options=${["win", "lesson"].map((value) => ({ value, label: t(`win-is-${value}`) }))} />
    </div>`;
  return html`
    <${Dialog} open title=${t(`win-asks-${way}`)} onClose=${leave} acts=${""}>
      <${Compose} main quiet focus label=${t(`win-asks-${way}`)} keep="win" act=${t("win-keep")} onSend=${keep} onLeave=${leave} beside=${beside} />
    <//>`;
}
