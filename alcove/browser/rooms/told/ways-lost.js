/** What keeps nudges from arriving, said where it is seen: letters come back, or a browser is told nothing any more. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { Sentence } from "../../parts/sentence.js";
import { When } from "../../parts/when.js";
import { useAct } from "../../manners/forms.js";
import { draft } from "../../sync/house.js";
import { dropPush, switchPushOn } from "../../sync/push.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";

/** Put away, it is said again only when it happens anew. @param {{ at: string }} props */
export function Returned({ at }) {
  const known = draft("told:returned");
  if (known.value.value === at) return null;
  const acts = html`<${Button} small href="/settings">${t("nav-settings")}<//><${Button} small kind="quiet" onClick=${() => known.set(at)}>${t("act-dismiss")}<//>`;
  return html`
    <${Notice} tone="notice" live acts=${acts}>
      <p><${Sentence} id="nudge-returned" marks=${{ when: () => html`<${When} at=${at} as="day" />` }} /></p>
    <//>`;
}

/** @param {{ onDone: () => void }} props */
export function PushGone({ onDone }) {
  const anew = useAct(async () => { await switchPushOn(); onDone(); });
  const drop = () => { dropPush(); onDone(); };
  const acts = html`
    <${Button} small busy=${anew.busy} onClick=${anew.run}>${t("nudge-push-again")}<//>
    <${Button} small kind="quiet" onClick=${drop}>${t("nudge-push-leave")}<//>`;
  return html`
    <${Notice} tone="notice" live title=${t("nudge-push-gone")} acts=${acts}>
      <p>${t("nudge-push-gone-next")}</p>
      ${anew.failure && html`<p class="field__error" role="alert">${sentenceOf(anew.failure)}</p>`}
    <//>`;
}
