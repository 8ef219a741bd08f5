/** The new keys are there: what stands on the page then, which was drawn anew meanwhile. */
import { html, signal } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List, Row } from "../../parts/list.js";
import { Notice } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { pairs } from "../../sync/house.js";
import { t } from "../../words/words.js";

/** How this page came by new keys; null where it did not. */
export const made = signal(/** @type {"lost" | "rotate" | null} */ (null));
/** While it does the room is drawn anew, since the house is shut and opened: nothing else may stand there meanwhile. */
export const underWay = signal(false);

/** @param {"lost" | "rotate"} how @param {Promise<void>} act */
export async function making(how, act) {
  underWay.value = true;
  try {
    await act;
    made.value = how;
  } finally {
    underWay.value = false;
  }
}

export function Done() {
  const how = made.value ?? "rotate";
  const open = pairs.value.filter(({ closed }) => !closed);
  return html`
    <${PageHead} title=${t("new-keys-done")} />
    <${Notice} tone="growth" live title=${t(`new-keys-kit-${how}`)}><p>${t(`new-keys-kit-${how}-note`)}</p><//>
    ${open.length > 0 && html`
      <${Section} id="now" title=${t("new-keys-now")} note=${t(`new-keys-now-${how}`)}>
        <${List} labelledby="now-title">${open.map(({ id, counterpart: { name } }) => html`
          <${Row} key=${id} href=${`/alcove/${id}/compare`}>${t("new-keys-compare-with", { name })}<//>`)}<//>
      <//>`}
    <p class="above"><${Button} href="/" onClick=${() => { made.value = null; }}>${t("new-keys-to-week")}<//></p>`;
}
