/** What the server has to say first: until then a line, and a way on where it does not answer. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { useAct } from "../../manners/forms.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";

/**
 * @template V
 * @param {() => Promise<V>} fetch
 * @returns {{ value: V | undefined, tell: (value: V) => void, run: (act: () => Promise<unknown>) => Promise<unknown>, busy: boolean, said: unknown }}  said: what stands there instead
 */
export function useFetched(fetch) {
  const [value, tell] = useState(/** @type {any} */ (undefined));
  const first = useAct(async () => tell(await fetch()));
  const { run, busy, failure } = useAct((/** @type {() => Promise<unknown>} */ act) => act());
  useEffect(() => { first.run(); }, []);
  const late = first.failure && html`<${Notice} tone="notice" live title=${sentenceOf(first.failure)} acts=${html`<${Button} small onClick=${first.run}>${t("act-retry")}<//>`} />`;
  const said = value === undefined ? late || html`<${Waiting} />` : failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`;
  return { value, tell, run, busy, said };
}
