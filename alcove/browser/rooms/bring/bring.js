/** An old running document comes along: read on this device, looked through here, and only then sealed and kept. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { Notice } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { useOwnId } from "../../manners/own-id.js";
import { moveFocus } from "../../manners/focus.js";
import { draft } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { lastBrought, takeBack } from "./bring-in.js";
import { Kept } from "./kept.js";
import { Preview } from "./preview.js";
import { NotRead, readFile, readText } from "./read.js";

/** @param {{ pair: any }} props */
export default function Bring({ pair }) {
  const [seen, setSeen] = useState(/** @type {import("./read.js").MeetingSeen[] | null} */ (null));
  const show = (/** @type {import("./read.js").MeetingSeen[] | null} */ found) => {
    setSeen(found);
    moveFocus(found ? "#look-title" : "h1");
  };
  const { name } = pair.counterpart;
  const brought = lastBrought.value?.pair === pair.id && lastBrought.value;
  return html`
    <div class="bring">
      <${PageHead} title=${t("bring-title")} lead=${t("bring-lead", { name })} seenBy=${t("bring-seen-by")} />
      ${seen
        ? html`<${Preview} pair=${pair} seen=${seen} onChange=${setSeen} leave=${() => show(null)} />`
        : html`
          ${brought && html`
            <${Notice} tone="growth" live title=${t("bring-done")} acts=${html`<${Button} small onClick=${takeBack}>${t("act-undo")}<//><${Button} small kind="quiet" onClick=${() => { lastBrought.value = null; }}>${t("bring-good")}<//>`}>
              <p>${t(brought.safe === "mine" ? "bring-done-mine" : "bring-done-ours", { name })}</p>
            <//>`}
          <${Source} pair=${pair} onRead=${show} />
          <${Kept} pair=${pair} />`}
    </div>`;
}

/** A file, or text that is pasted. @param {{ pair: any, onRead: (seen: import("./read.js").MeetingSeen[]) => void }} props */
function Source({ pair, onRead }) {
  const file = useOwnId();
  const kept = draft(`bring:${pair.id}`);
  const [wrong, setWrong] = useState(/** @type {{ file?: string, text?: string }} */ ({}));
  const read = async (/** @type {"file" | "text"} */ from, /** @type {Promise<import("./read.js").MeetingSeen[]>} */ reading) => {
    try {
      onRead(await reading);
      setWrong({});
    } catch (failure) {
      setWrong({ [from]: failure instanceof NotRead ? t(failure.message) : sentenceOf(failure) });
    }
  };
  const choose = (/** @type {any} */ event) => {
    const [chosen] = event.currentTarget.files;
    event.currentTarget.value = "";
    if (chosen) return read("file", readFile(chosen));
  };
  const look = (/** @type {Event} */ event) => {
    event.preventDefault();
    return read("text", readText(kept.value.value, "text"));
  };
  const paste = (/** @type {ClipboardEvent} */ event) => {
    const markup = event.clipboardData?.getData("text/html");
    if (!markup || kept.value.value) return;
    event.preventDefault();
    return read("text", readText(markup, "markup"));
  };
  return html`
    <${Section} id="from" title=${t("bring-from")}>
      <div class=${wrong.file ? "field field--wrong" : "field"}>
        <label class="field__label" for=${file}>${t("bring-file")}</label>
        <p class="field__hint" id=${`${file}-hint`}>${t("bring-file-hint")}</p>
        ${wrong.file && html`<p class="field__error" id=${`${file}-error`}><span class="away">${t("error-before")} </span>${wrong.file}</p>`}
        <input class="bring__file" type="file" id=${file} accept=".md,.markdown,.txt,.html,.htm,.csv,.tsv,text/*" aria-describedby=${wrong.file ? `${file}-hint ${file}-error` : `${file}-hint`} onChange=${choose} />
      </div>
      <form class="bring__text" noValidate onSubmit=${look}>
        <${Field} label=${t("bring-text")} hint=${t("bring-text-hint")} error=${wrong.text} shape="area" rows=${4} voice="said" value=${kept.value.value} onInput=${kept.set} onPaste=${paste} />
        <${Button} type="submit">${t("bring-look")}<//>
      </form>
    <//>`;
}
