/** A passphrase of one's own choice, typed twice, or eight fresh words to write down. It is kept nowhere. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { useForm } from "../../manners/forms.js";
import { makeWords } from "../../seal/words.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";

/** Who finds the file may guess as long as they like. In characters. */
const SHORTEST = 12;

/** @param {{ busy: boolean, onSend: (passphrase: string) => unknown }} props */
export function Passphrase({ busy, onSend }) {
  const [made, setMade] = useState("");
  const form = useForm({ first: "", again: "" }, {
    check: ({ first, again }) => [
      ...([...first].length < SHORTEST ? [{ id: "export-first", words: t("export-too-short", { least: SHORTEST }) }] : []),
      ...(first !== again ? [{ id: "export-again", words: t("export-not-the-same") }] : []),
    ],
    send: async ({ first }) => onSend(first),
    again: true,
  });
  const make = () => {
    const words = makeWords();
    setMade(words);
    form.set("first")(words);
    form.set("again")("");
  };
  return html`
    <form class="stack export__passphrase" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <${Field} id="export-first" label=${t("export-passphrase")} hint=${t("export-passphrase-hint")} voice="exact" secret value=${form.values.first} error=${form.errorOf("export-first")} onInput=${form.set("first")} />
      ${made && form.values.first === made && html`<p class="meta">${t("export-made-note")}</p>`}
      <${Field} id="export-again" label=${t("export-again")} voice="exact" secret value=${form.values.again} error=${form.errorOf("export-again")} onInput=${form.set("again")} />
      <div class="cluster"><${Button} kind="main" type="submit" busy=${busy}>${t("export-act")}<//><${Button} kind="quiet" onClick=${make}>${t("export-make-words")}<//></div>
    </form>`;
}
