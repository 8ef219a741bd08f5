/** How an alcove ends. What stays for whom is said before anything is done; nothing here is in a hurry. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { useAct } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { closeAlcove, openAlcoveAgain } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { EraseMine } from "./erase-mine.js";
import { Leave } from "./leave.js";

/** @param {{ pair: any }} props */
export default function Leaving({ pair }) {
  const { id, closed, counterpart: { name } } = pair;
  return html`
    <div class="leaving">
      <${PageHead} title=${t("leaving-title", { name })} lead=${t("leaving-lead", { name })} seenBy=${t("leaving-seen-by", { name })} />
      <${Section} id="take-along" title=${t("leaving-take-along")}>
        <div class="stack">
          <p class="measure">${t("leaving-take-along-note")}</p>
          <p><${Button} href=${`/alcove/${id}/export`}>${t("leaving-to-export")}<//></p>
        </div>
      <//>
      <${Section} id="close" title=${t("leaving-close")}><div class="stack"><${Close} pair=${pair} closed=${closed} name=${name} /></div><//>
      <${Section} id="words" title=${t("leaving-words")} note=${t("leaving-words-note")}>
        <div class="leaving__ways">
          <${Way} id="keep" name=${name} />
          <${Way} id="erase" name=${name}><${EraseMine} pair=${pair} /><//>
          <${Way} id="leave" name=${name}><${Leave} pair=${pair} /><//>
        </div>
      <//>
    </div>`;
}

/** One way: what stays for you, what stays for the other, and the act. @param {{ id: "keep" | "erase" | "leave", name: string, children?: unknown }} props */
function Way({ id, name, children }) {
  return html`
    <section class="leaving__way" aria-labelledby=${`way-${id}`}>
      <h3 class="leaving__heading" id=${`way-${id}`}>${t(`leaving-${id}`)}</h3>
      <dl class="leaving__stays">
        <dt>${t("leaving-for-you")}</dt><dd>${t(`leaving-${id}-you`, { name })}</dd>
        <dt>${t("leaving-for-them", { name })}</dt><dd>${t(`leaving-${id}-them`, { name })}</dd>
      </dl>
      ${children}
    </section>`;
}

/** @param {{ pair: any, closed: any, name: string }} props */
function Close({ pair, closed, name }) {
  const open = useAct(() => openAlcoveAgain(pair.id));
  const close = useAct(async () => {
    await closeAlcove(pair.id);
    toast(t("leaving-closed-now"), { undo: () => openAlcoveAgain(pair.id).catch((/** @type {unknown} */ error) => toast(sentenceOf(error))) });
  });
  const failure = open.failure ?? close.failure;
  return html`
    <p class="measure">${closed ? t(closed.byMe ? "leaving-closed-by-you" : "leaving-closed-by-them", { at: new Date(closed.at), name }) : t("leaving-close-means", { name })}</p>
    ${closed?.left && html`<p class="measure">${t("leaving-closed-left", { name })}</p>`}
    ${closed && !closed.byMe && !closed.left && html`<p class="measure">${t("leaving-ask-to-open", { name })}</p>`}
    ${!closed && html`<p><${Button} onClick=${close.run} busy=${close.busy}>${t("leaving-close-act")}<//></p>`}
    ${closed?.byMe && !closed.left && html`<p><${Button} onClick=${open.run} busy=${open.busy}>${t("leaving-open-again")}<//></p>`}
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}
