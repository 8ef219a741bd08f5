/** For the administrator: who has an account, and links for more. Accounts only; nobody's words, nobody's alcoves. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { me, people } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Entered } from "../frame/entered.js";
import { Nowhere } from "../frame/nowhere.js";
import { sentenceOf } from "../frame/say-error.js";
import { undelivered } from "../lots.js";
import { Accounts } from "./accounts.js";
import { JoinLink } from "./join-link.js";

export default function People() {
  const [all, setAll] = useState(/** @type {any[] | null} */ (null));
  const [failure, setFailure] = useState(/** @type {unknown} */ (null));
  const fetchThem = async () => {
    try {
      setAll(await people());
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  };
  useEffect(() => { if (me.value?.administrator) fetchThem(); }, []);
  if (!me.value?.administrator) return html`<${Nowhere} />`;
  return html`
    <${PageHead} title=${t("nav-people")} lead=${t("people-lead")} />
    <${Section} id="join" title=${t("people-join")} note=${t("people-join-note")}><${JoinLink} /><//>
    <${Section} id="accounts" title=${t("people-accounts")}>
      ${failure && html`<${Notice} tone="danger" live acts=${html`<${Button} onClick=${fetchThem}>${t("act-retry")}<//>`}>${sentenceOf(failure)}<//>`}
      ${!all && !failure && html`<${Waiting} />`}
      ${all && html`<${Accounts} all=${all} />`}
      <p class="soft above measure">${t("people-reset")}</p>
    <//>
    <${Entered} load=${undelivered} />`;
}
