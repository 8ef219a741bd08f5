/** For the administrator: letters that could not be delivered, by address and reason. What a letter was about is not said. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List, Row } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { fetchUndelivered, putAway, sendAgain } from "../../sync/letters.js";
import { t } from "../../words/words.js";
import { useFetched } from "./fetched.js";

export default function UndeliveredLetters() {
  const { value, tell, run, said } = useFetched(fetchUndelivered);
  const then = (/** @type {Promise<unknown>} */ done) => done.then(async () => tell(await fetchUndelivered()));
  return html`
    <${Section} id="undelivered" title=${t("undelivered-title")} note=${t("undelivered-note")}>
      ${said}
      ${value && html`
        <${List} labelledby="undelivered-title" blank=${t("undelivered-none")}>
          ${value.map(({ id, address, reason, diedAt }) => html`
            <${Row} key=${id} meta=${[html`<span>${reason}</span>`, html`<${When} at=${diedAt} />`]}
              acts=${html`<${Button} small onClick=${() => run(() => then(sendAgain(id)))}>${t("undelivered-again")}<//><${Button} kind="quiet" small onClick=${() => run(() => then(putAway(id)))}>${t("undelivered-put-away")}<//>`}>${address}<//>`)}
        <//>`}
    <//>`;
}
