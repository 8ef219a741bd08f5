/** The meetings one brought along: to be read, put right, shared, or erased again. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { When } from "../../parts/when.js";
import { toast } from "../../manners/toasts.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { Paragraphs } from "../meeting/notes.js";
import { erasePast, myPasts, notesOfPast, sharePast } from "./bring-in.js";

/** @param {{ pair: any }} props */
export function Kept({ pair }) {
  const all = myPasts(pair.id);
  const { name } = pair.counterpart;
  const alone = all.filter((past) => past.safe === "mine");
  const [done, setDone] = useState(/** @type {number | null} */ (null));
  if (all.length === 0) return null;
  const shareAll = async () => {
    try {
      for (const [at, past] of alone.entries()) {
        setDone(at);
        await sharePast(pair.id, past);
      }
      toast(t("bring-shared", { name }));
    } catch (failure) {
      toast(sentenceOf(failure));
    } finally {
      setDone(null);
    }
  };
  const acts = alone.length > 1 && html`<${Button} small onClick=${shareAll}>${t("bring-share-all", { name })}<//>`;
  return html`
    <${Section} id="brought" title=${t("bring-brought")} note=${t("bring-brought-note", { name })} acts=${acts}>
      <p class="meta" role="status">${done !== null && t("bring-sharing", { done, all: alone.length })}</p>
      <ul class="bring__meetings">${all.map((past) => html`<${One} key=${past.id} past=${past} pair=${pair} />`)}</ul>
    <//>`;
}

/** @param {{ past: any, pair: any }} props */
function One({ past, pair }) {
  const [open, setOpen] = useState(false);
  const { name } = pair.counterpart;
  const notes = notesOfPast(pair.id, past);
  const isMine = past.safe === "mine";
  const erase = async () => {
    const bringBack = await erasePast(pair.id, past);
    toast(t("table-erased"), { undo: () => bringBack().catch((failure) => toast(sentenceOf(failure))) });
  };
  const share = () => sharePast(pair.id, past).then(() => toast(t("bring-shared", { name })), (failure) => toast(sentenceOf(failure)));
  return html`
    <li class="bring__meeting">
      <div class="bring__head">
        <p><b><${When} at=${past.fields.day} as="day" /></b> <span class="said-inline">${past.words}</span> <span class="meta">${t(isMine ? "seen-by-you" : "seen-by-two", { name })}</span></p>
        <div class="cluster">
          ${isMine && html`<${Button} small onClick=${share}>${t("bring-share", { name })}<//>`}
          <${Button} small kind="quiet" onClick=${erase}>${t("act-erase")}<//>
        </div>
      </div>
      ${notes.length > 0 && html`
        <${Reveal} label=${t("bring-notes", { count: notes.length })} open=${open} onToggle=${setOpen}>
          ${open && html`<${Paragraphs} notes=${notes} place=${{ pair: pair.id, of: past.id, fields: { meeting: past.id } }} name=${name} />`}
        <//>`}
    </li>`;
}
