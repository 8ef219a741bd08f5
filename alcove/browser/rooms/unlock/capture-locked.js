/**
 * A thought while the keys are locked: the words and Enter. It is sealed to its person at once; half a sentence is kept nowhere, since
 * nothing here could seal a draft that only its person opens again and again.
 */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { announce } from "../../manners/announce.js";
import { place } from "../../manners/router.js";
import { capture, capturedHere, countCaptured, mayCapture } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";

/** @typedef {"topic" | "win"} Kind */

export function CaptureLocked() {
  const [may, setMay] = useState(false);
  const [kind, setKind] = useState(/** @type {Kind | null} */ (null));
  useEffect(() => {
    mayCapture().then(async (can) => {
      if (can) await countCaptured();
      setMay(can);
    }, () => {});
  }, []);
  if (!may) return null;
  const count = capturedHere.value;
  return html`
    <section class="capture-locked stack" aria-labelledby="capture-locked-title">
      <h2 class="capture-locked__title" id="capture-locked-title">${t("locked-capture")}</h2>
      ${kind
        ? html`<${Words} key=${kind} kind=${kind} leave=${() => setKind(null)} />`
        : html`<div class="cluster">
            <${Button} small hotkey="c" onClick=${() => setKind("topic")}>${t("locked-topic")}<//>
            <${Button} small hotkey="w" onClick=${() => setKind("win")}>${t("locked-win")}<//>
          </div>`}
      <p class="meta" data-captured=${count}>${count > 0 ? t("locked-kept", { count }) : t("locked-means")}</p>
    </section>`;
}

/** @param {{ kind: Kind, leave: () => void }} props */
function Words({ kind, leave }) {
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await capture(kind, words, place.value.params.pair ?? null);
      setWords("");
      setWrong("");
      announce(t("locked-kept", { count: capturedHere.value }));
    } catch (error) {
      setWrong(sentenceOf(error)); // the words stay in the field
    }
    setBusy(false);
  };
  const keys = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) send(event);
    else if (event.key === "Escape") leave();
  };
  return html`
    <form class="stack" novalidate onSubmit=${send}>
      <${Field} id="captured-words" shape="area" voice="said" focus label=${t(`locked-words-${kind}`)} value=${words} onInput=${setWords} onKeyDown=${keys} error=${wrong || undefined} enterkeyhint="send" />
      <div class="cluster"><${Button} small type="submit" busy=${busy}>${t("locked-keep")}<//><${Button} small kind="quiet" onClick=${leave}>${t("act-cancel")}<//></div>
    </form>`;
}
