/** A newer agreement beside the one in force: what it changes, and what each of the two may say to it. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Voice } from "../../parts/voice.js";
import { moveFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { eraseWithUndo } from "../table/erase.js";
import { stateOf } from "../table/topic.js";
import { AgreementText } from "./agreement.js";
import { orSay } from "./or-say.js";
import { Changes } from "./changed.js";

/** @param {{ pair: any, proposed: any, inForce: any, children: unknown }} props  children: the button that answers with another */
export function Proposal({ pair, proposed, inForce, children }) {
  const { name } = pair.counterpart;
  const agree = orSay(async () => {
    const id = await safe(pair.id).put("answer", "", { to: proposed.id, type: "yes", version: 1 });
    toast(t("us-agreement-agreed", { name }), { undo: () => safe(pair.id).erase(id) });
    moveFocus("#agreement-title", { scroll: false });
  });
  const acts = proposed.mine
    ? html`${children}<${Button} kind="quiet" onClick=${() => eraseWithUndo(proposed)}>${t("us-agreement-take-back")}<//>`
    : html`<${Button} kind="main" onClick=${agree}>${t("us-agreement-agree")}<//>${children}`;
  return html`
    <div class="us__proposal">
      <${Voice} as="div" id="proposal" name=${proposed.mine ? t("name-you") : name} theirs=${!proposed.mine} at=${proposed.madeAt} state=${stateOf(proposed)}
        mark=${proposed.mine ? t("us-agreement-waits", { name }) : t("us-agreement-proposes")} acts=${acts}>
        ${inForce ? html`<${Changes} before=${inForce} after=${proposed} />` : html`<${AgreementText} agreement=${proposed} />`}
      <//>
    </div>`;
}
