/** One question for all my alcoves. The answers stay where they were given; what I heard goes to everybody who was asked. */
import { html } from "../../vendor/preact.js";
import { Waiting } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { openPairs, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { InviteFirst } from "../frame/invite-first.js";
import { gathered } from "../table/gathered.js";
import { useStayPut } from "../table/stay-put.js";
import { Begin } from "./begin.js";
import { Theme } from "./theme.js";

export default function Themes() {
  const room = useStayPut();
  const all = openPairs.value; // nothing new is said in a closed one
  const whole = safe("mine").stage.value === "all" && all.every(({ id }) => safe(id).stage.value === "all");
  const themes = gathered("mine").of("theme").toReversed();
  return html`
    <div class="themes" ref=${room}>
      <${PageHead} title=${t("themes-title")} lead=${t("themes-lead")} seenBy=${t("seen-by-you")} />
      ${all.length < 2 && html`<${InviteFirst}>${t("themes-one-alcove")}<//>`}
      ${all.length >= 2 && !whole && html`<${Waiting} />`}
      ${all.length >= 2 && whole && html`<${Begin} pairs=${all} />`}
      ${whole && themes.map((theme) => html`<${Theme} key=${theme.id} theme=${theme} />`)}
    </div>`;
}
