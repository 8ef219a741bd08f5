/** A new kit: to be put away, then two of its words typed back with the password, in the step that makes the keys. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { KeptKit } from "../first-day/kept-kit.js";
import { forgetKit, kitOf } from "../first-day/kit-made.js";
import { WordsBack } from "../first-day/words-back.js";
import { sentenceOf } from "../frame/say-error.js";

/** @param {{ send: (given: { typed: Record<string, string>, password: string }) => Promise<void>, act: string }} props */
export function NewKit({ send, act }) {
  const [kit, setKit] = useState(/** @type {any} */ (null));
  const [failure, setFailure] = useState(/** @type {unknown} */ (null));
  useEffect(() => { kitOf(me.value?.id ?? "").then(setKit, setFailure); }, []);
  if (failure) return html`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`;
  if (!kit) return html`<${Waiting}>${t("first-day-making")}<//>`;
  const sendAll = async (/** @type {Record<string, string>} */ typed, /** @type {string} */ password) => {
    await send({ typed, password });
    forgetKit();
  };
  return html`<${KeptKit} kit=${kit} /><${WordsBack} send=${sendAll} act=${act} passwordWhy=${t("new-keys-password-why")} />`;
}
