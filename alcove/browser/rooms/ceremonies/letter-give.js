/** The letter goes into another alcove of its writer. Who reads it there reads nothing of this one. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { useAct } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { openPairs, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { moveFocus } from "../../manners/focus.js";

/** @param {{ pair: any, letter: any }} props */
export function Give({ pair, letter }) {
  const others = openPairs.value.filter(({ id }) => id !== pair.id);
  const [to, setTo] = useState(/** @type {string | null} */ (others.length === 1 ? others[0].id : null));
  const { run, busy, failure } = useAct((/** @type {any} */ next) => give(letter, next));
  const next = others.find(({ id }) => id === to);
  if (others.length === 0) return html`<p class="soft measure above screen-only">${t("letter-no-alcove")} <a href="/week">${t("letter-to-week")}</a></p>`;
  return html`
    <div class="letter__give stack screen-only">
      <${Choice} label=${t("letter-give")} hint=${t("letter-give-note", { name: pair.counterpart.name })} value=${to} onChange=${setTo}
        options=${others.map(({ id, counterpart }) => ({ value: id, label: t("name-you-and", { name: counterpart.name }) }))} />
      ${next && html`<p><${Button} kind="main" busy=${busy} onClick=${() => run(next)}>${t("letter-give-act", { name: next.counterpart.name })}<//></p>`}
      ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    </div>`;
}

/** Theirs first: a browser that is killed in between leaves it twice, and never nowhere. @param {any} letter @param {any} next  pair */
async function give(letter, next) {
  const { pair, ...fields } = letter.fields;
  const id = await safe(next.id).put("letter", letter.words, { ...fields, was: letter.id });
  await safe("mine").erase(letter.id);
  const undo = () => Promise.all([safe(next.id).erase(id), safe("mine").bringBack(letter.id)]);
  toast(t("letter-given", { name: next.counterpart.name }), { undo });
  moveFocus("#my-letter-title", { scroll: false });
}
