/** The end of every page: who can read what, and whose door this is. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { place } from "../../manners/router.js";
import { SignOut } from "./sign-out.js";
import { door, lock, me } from "../../sync/house.js";
import { t } from "../../words/words.js";

export function Foot() {
  const person = me.value;
  return html`
    <footer class="foot">
      <a class="foot__link" href="/about">${t("nav-about")}</a>
      ${person && html`
        <div class="foot__person">
          <span>${t("frame-signed-in", { name: person.name })}</span>
          ${door.value === "open" && html`<${Button} kind="quiet" small onClick=${() => lock()}>${t("act-lock")}<//>`}
          <${SignOut} stay=${place.value.room?.id === "invitation"} />
        </div>`}
    </footer>`;
}
