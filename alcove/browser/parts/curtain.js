/** The visible control of the curtain, and the neutral page in front of it. */
import { html } from "../vendor/preact.js";
import { t } from "../words/words.js";
import { curtainDrawn, drawCurtain, liftCurtain } from "../manners/curtain.js";
import { Button } from "./button.js";

/** Goes into the navigation. */
export function CurtainButton() {
  return html`<${Button} kind="quiet" small hotkey=${curtainDrawn.value ? undefined : "\\"} onClick=${drawCurtain}>${t("curtain-draw")}<//>`;
}

/** Put once, outside the element that holds the page (see manners/curtain.js). */
export function Curtain() {
  if (!curtainDrawn.value) return null;
  return html`
    <section class="curtain" aria-labelledby="curtain-words">
      <p class="curtain__words" id="curtain-words">${t("curtain-behind")}</p>
      <${Button} hotkey="\\" data-focus onClick=${liftCurtain}>${t("curtain-lift")}<//>
    </section>`;
}
