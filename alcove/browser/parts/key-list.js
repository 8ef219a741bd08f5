/** The list that `?` opens: built from the controls on the page, so that it cannot be out of date. */
import { html, useState } from "../vendor/preact.js";
import { t } from "../words/words.js";
import { hotkeysOn, keysOnPage, setHotkeys } from "../manners/hotkeys.js";
import { Button } from "./button.js";
import { Toggle } from "./choice.js";
import { Dialog } from "./dialog.js";

const ALWAYS = [["j", "key-next"], ["k", "key-previous"], ["Enter", "key-open"], ["Esc", "key-close"], ["mod+Enter", "key-send"]];

/** The visible control; it carries its own dialog. */
export function KeyList() {
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState(/** @type {{ key: string, label: string }[]} */ ([]));
  const show = () => {
    setFound(keysOnPage().filter((/** @type {{ key: string }} */ { key }) => !ALWAYS.some(([known]) => known === key)));
    setOpen(true);
  };
  return html`
    <${Button} kind="quiet" small hotkey="?" onClick=${show}>${t("key-button")}<//>
    <${Dialog} open=${open} title=${t("key-title")} wide onClose=${() => setOpen(false)}>
      <dl class="keys">
        ${found.map((/** @type {{ key: string, label: string }} */ { key, label }) => html`<div class="keys__row"><dt><${Keys} keys=${key} /></dt><dd>${label}</dd></div>`)}
        ${ALWAYS.map(([key, id]) => html`<div class="keys__row"><dt><${Keys} keys=${key} /></dt><dd>${t(id)}</dd></div>`)}
      </dl>
      <${Toggle} label=${t("key-switch")} hint=${t("key-switch-hint")} checked=${hotkeysOn.value} onChange=${setHotkeys} />
    <//>`;
}

function onApple() {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** @param {{ keys: string }} props  "g t" one after the other, "mod+Enter" together */
export function Keys({ keys }) {
  return keys.split(" ").map((stroke) => html`<span class="keys__stroke">${stroke.split("+").map((key) => html`<kbd class="keys__key">${key === "mod" ? t(onApple() ? "key-cmd" : "key-ctrl") : key}</kbd>`)}</span>`);
}
