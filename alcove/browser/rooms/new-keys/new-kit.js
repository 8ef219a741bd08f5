/** A new kit: to be put away, then two of its words typed back with the password, in the step that makes the keys. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { useForm } from "../../manners/forms.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { KeptKit } from "../first-day/kept-kit.js";
import { forgetKit, kitOf } from "../first-day/kit-made.js";
import { choosePlaces } from "../first-day/words-back.js";
import { FormErrors, sentenceOf } from "../frame/say-error.js";

/** @param {{ send: (given: { typed: Record<string, string>, password: string }) => Promise<void>, act: string }} props */
export function NewKit({ send, act }) {
  const [kit, setKit] = useState(/** @type {any} */ (null));
  const [failure, setFailure] = useState(/** @type {unknown} */ (null));
  useEffect(() => { kitOf(me.value?.id ?? "").then(setKit, setFailure); }, []);
  if (failure) return html`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`;
  if (!kit) return html`<${Waiting}>${t("first-day-making")}<//>`;
  return html`<${KeptKit} kit=${kit} /><${WordsAndPassword} send=${send} act=${act} />`;
}

/** @param {{ send: (given: { typed: Record<string, string>, password: string }) => Promise<void>, act: string }} props */
function WordsAndPassword({ send, act }) {
  const [places] = useState(choosePlaces);
  const form = useForm(Object.fromEntries([...places.map((place) => [place, ""]), ["password", ""]]), {
    check: (values) => [
      ...places.filter((place) => values[place].trim() === "").map((place) => ({ id: `word-${place}`, words: t("first-day-needs-word", { place }) })),
      ...(values.password === "" ? [{ id: "password", words: t("arrival-needs-password") }] : []),
    ],
    send: async (values) => {
      await send({ typed: Object.fromEntries(places.map((place) => [place, values[place].trim().toLowerCase()])), password: values.password });
      forgetKit();
    },
  });
  return html`
    <form class="first-day__step screen-only" novalidate onSubmit=${form.submit} aria-labelledby="back-title">
      <h2 id="back-title">${t("first-day-back")}</h2>
      <p class="soft">${t("first-day-back-why")}</p>
      <${FormErrors} form=${form} />
      <div class="first-day__check">
        ${places.map((place) => html`
          <${Field} key=${place} id=${`word-${place}`} secret voice="exact" label=${t("first-day-word", { place })}
            value=${form.values[place]} onInput=${form.set(place)} error=${form.errorOf(`word-${place}`)} />`)}
      </div>
      <${Field} id="password" type="password" autocomplete="current-password" label=${t("arrival-password")} hint=${t("new-keys-password-why")}
        value=${form.values.password} onInput=${form.set("password")} error=${form.errorOf("password")} />
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${act}<//></div>
    </form>`;
}
