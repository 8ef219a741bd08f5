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
 * @returns {{ value: V | undefined, tell: (value: V) => void, run: (act: () => Promise<unknown>) => Promise<unknown>, said: unknown }}  said: what stands there instead
 */
export function useFetched(fetch) {
  const [value, tell] = useState(/** @type {any} */ (undefined));
  const first = useAct(async () => tell(await fetch()));
  const [failure, setFailure] = useState(/** @type {unknown} */ (null));
  // Not one at a time: of two switches that are pressed one after the other both count.
  const run = async (/** @type {() => Promise<unknown>} */ act) => {
    setFailure(null);
    await act().catch(setFailure);
  };
  useEffect(() => { first.run(); }, []);
  const late = first.failure && html`<${Notice} tone="notice" live title=${sentenceOf(first.failure)} acts=${html`<${Button} small onClick=${first.run}>${t("act-retry")}<//>`} />`;
  const said = value === undefined ? late || html`<${Waiting} />` : failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`;
  return { value, tell, run, said };
}

/**
 * A switch shows at once what was chosen; where the server does not take it, it goes back and says so.
 * @param {{ value: any, tell: (value: any) => void, run: (act: () => Promise<unknown>) => Promise<unknown> }} fetched
 * @param {(kind: string, wanted: boolean) => Promise<unknown>} send
 */
export const flipping = ({ value, tell, run }, send) => (/** @type {string} */ kind) => (/** @type {boolean} */ wanted) => {
  const flipped = (/** @type {any} */ wish) => (wish.kind === kind ? { ...wish, wanted, restsUntil: null } : wish);
  tell({ ...value, wishes: value.wishes.map(flipped) });
  return run(() => send(kind, wanted).catch((error) => {
    tell(value);
    throw error;
  }));
};
