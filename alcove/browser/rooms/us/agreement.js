/** How the two want to meet: what is in force, what is proposed beside it, and when they wanted to read it again. */
import { html } from "../../vendor/preact.js";
import { agreementInForce, agreementIsDue, agreementProposed, agreementYes } from "../../records/agreement.js";
import { Button } from "../../parts/button.js";
import { Blank, Notice } from "../../parts/notice.js";
import { Section } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { moveFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { draft, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";
import { gathered } from "../table/gathered.js";
import { AgreementForm, keepOf } from "./agreement-form.js";
import { EarlierAgreements } from "./earlier-agreements.js";
import { orSay } from "./or-say.js";
import { PARTS, textOf } from "./changes.js";
import { Proposal } from "./proposal.js";
import { useWriting } from "./writing.js";

/** @param {{ pair: any }} props */
export function Agreement({ pair }) {
  const ours = gathered(pair.id);
  const { name } = pair.counterpart;
  const inForce = /** @type {any} */ (agreementInForce(ours));
  const proposed = /** @type {any} */ (agreementProposed(ours));
  const [writing, setWriting] = useWriting(PARTS.map((part) => draft(keepOf(pair, part)).value.value).join("") !== "");
  const leave = () => {
    setWriting(null);
    moveFocus("#agreement [data-open]", { scroll: false });
  };
  const start = proposed ?? inForce;
  // The texts one begins from become the draft at once: what the other proposes meanwhile does not slip into it.
  const write = () => {
    for (const part of PARTS) draft(keepOf(pair, part)).set(textOf(start, part));
    setWriting("now");
  };
  const begin = (/** @type {string} */ id) => !writing && html`<${Button} data-open onClick=${write}>${t(id)}<//>`;
  return html`
    <${Section} id="agreement" class="us__agreement" title=${t("us-agreement")}>
      ${inForce && agreementIsDue(ours, dayIn(0)) && html`<${ReadAgain} pair=${pair} />`}
      ${inForce && html`<${AgreementText} agreement=${inForce} />
        <p class="meta us__agreed">${t("us-agreement-since")} <${When} at=${/** @type {any} */ (agreementYes(ours, inForce)).madeAt} as="day" /></p>`}
      ${proposed && html`<${Proposal} pair=${pair} proposed=${proposed} inForce=${inForce}>${begin(proposed.mine ? "us-agreement-other" : "us-agreement-counter")}<//>`}
      ${inForce && !proposed && html`<p class="screen-only">${begin("us-agreement-change")}</p>`}
      ${!inForce && !proposed && !writing && html`<${Blank} act=${begin("us-agreement-begin")}>${t("us-agreement-blank", { name })}<//>`}
      ${writing && html`<${AgreementForm} pair=${pair} first=${!start} focus=${writing === "now"} leave=${leave} />`}
      ${inForce && html`<${EarlierAgreements} ours=${ours} inForce=${inForce} />`}
    <//>`;
}

/** @param {{ agreement: any }} props */
export function AgreementText({ agreement }) {
  return PARTS.filter((part) => textOf(agreement, part) !== "").map((part) => html`
    <div class="us__part" key=${part}><h3 class="us__label">${t(`us-agreement-${part}`)}</h3><p class="us__said">${textOf(agreement, part)}</p></div>`);
}

/** A calm line, no reminder: whoever does not want to leaves it standing. @param {{ pair: any }} props */
function ReadAgain({ pair }) {
  const read = orSay(async () => {
    const id = await safe(pair.id).put("ceremony", "", { type: "agreement-read" });
    toast(t("us-agreement-read-said"), { undo: () => safe(pair.id).erase(id) });
    moveFocus("#agreement-title", { scroll: false });
  });
  return html`<div class="screen-only"><${Notice} acts=${html`<${Button} onClick=${read}>${t("us-agreement-read")}<//>`}>${t("us-agreement-due")}<//></div>`;
}
