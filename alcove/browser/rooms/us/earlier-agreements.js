/** What was agreed before, newest first, each with what the next one changed. */
import { html, useState } from "../../vendor/preact.js";
import { agreements, agreementYes } from "../../records/agreement.js";
import { Reveal } from "../../parts/reveal.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";
import { Changes } from "./changed.js";

/** @param {{ ours: any, inForce: any }} props */
export function EarlierAgreements({ ours, inForce }) {
  const [open, setOpen] = useState(false);
  /** @type {any[]} */
  const agreed = agreements(ours).filter((each) => agreementYes(ours, each)).sort(newerFirst);
  const later = agreed.indexOf(agreed.find(({ id }) => id === inForce.id));
  const steps = agreed.slice(later).slice(0, -1).map((after, index) => ({ after, before: agreed[later + index + 1] }));
  if (steps.length === 0) return null;
  return html`
    <div class="screen-only">
      <${Reveal} label=${t("us-agreement-earlier", { count: steps.length })} open=${open} onToggle=${setOpen}>
        ${open && steps.map(({ after, before }) => html`
          <div class="us__step" key=${after.id}>
            <p class="meta">${t("us-agreement-changed")} <${When} at=${/** @type {any} */ (agreementYes(ours, after)).madeAt} as="day" /></p>
            <${Changes} before=${before} after=${after} />
          </div>`)}
      <//>
    </div>`;
}

/** As they were in force: by turn, then the greater author. @param {any} one @param {any} other */
function newerFirst(one, other) {
  if (one.fields.turn !== other.fields.turn) return other.fields.turn - one.fields.turn;
  return one.author === other.author ? (one.id < other.id ? 1 : -1) : (one.author < other.author ? 1 : -1);
}
