/**
 * Erasing all that I wrote here, for both. The one act that asks: it takes what the other still reads. A page that goes in
 * between loses nothing but time: what is erased stays erased, the rest stands here again.
 */
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Dialog } from "../../parts/dialog.js";
import { Field } from "../../parts/field.js";
import { announce } from "../../manners/announce.js";
import { useAct } from "../../manners/forms.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { eraseInBatches, mineIn } from "./batches.js";

/** @param {{ pair: any }} props */
export function EraseMine({ pair }) {
  const lies = safe(pair.id);
  const { name } = pair.counterpart;
  const [asking, setAsking] = useState(false);
  const [begun, setBegun] = useState(0);
  const here = useRef(true);
  useEffect(() => () => { here.current = false; }, []);
  const { run, busy, failure } = useAct(async () => {
    setBegun(mineIn(lies.entries.value).length);
    await eraseInBatches(pair.id, () => here.current);
    if (here.current) announce(t("leaving-erased-all"));
  });
  const left = mineIn(lies.entries.value).length;
  if (lies.stage.value !== "all") return html`<p class="meta" role="status">${t("leaving-still-opening")}</p>`;
  if (busy) {
    return html`
      <label class="leaving__progress"><span>${t("leaving-erasing", { done: begun - left, all: begun })}</span><progress max=${begun} value=${begun - left}></progress></label>
      <p class="meta">${t("leaving-erasing-note")}</p>`;
  }
  if (left === 0) return html`<p class="meta" role="status">${t("leaving-nothing-of-yours")}</p>`;
  return html`
    <p>${t("leaving-erase-count", { count: left })}</p>
    <p><${Button} kind="danger" onClick=${() => setAsking(true)}>${t("leaving-erase-act")}<//></p>
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    ${asking && html`<${Ask} name=${name} count=${left} leave=${() => setAsking(false)} go=${() => { setAsking(false); run(); }} />`}`;
}

/** @param {{ name: string, count: number, leave: () => void, go: () => void }} props */
function Ask({ name, count, leave, go }) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const isName = typed.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase();
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (isName) go();
    else setWrong(true);
  };
  return html`
    <${Dialog} open title=${t("leaving-erase-asks")} onClose=${leave} acts=${""}>
      <form class="stack" onSubmit=${send} noValidate>
        <p class="measure">${t("leaving-erase-means", { name, count })}</p>
        <${Field} label=${t("leaving-type-name", { name })} value=${typed} focus error=${wrong && !isName ? t("leaving-name-wrong", { name }) : undefined} onInput=${setTyped} />
        <div class="dialog__acts">
          <${Button} kind="quiet" onClick=${leave}>${t("act-cancel")}<//>
          <${Button} kind="danger" type="submit">${t("leaving-erase-act")}<//>
        </div>
      </form>
    <//>`;
}
