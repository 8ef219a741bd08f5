/** What is fetched before a page can say anything: a wait, and a way on where it failed. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";

/** @param {{ from: { told: unknown, failure: unknown, again: () => Promise<void> } }} props */
export function NotTold({ from }) {
  if (!from.failure) return html`<${Waiting} />`;
  return html`<${Notice} tone="notice" live acts=${html`<${Button} small onClick=${from.again}>${t("act-retry")}<//>`}>${sentenceOf(from.failure)}<//>`;
}
