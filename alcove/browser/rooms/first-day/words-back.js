/** Two of the eight words are typed back, so that they are known to be somewhere else than on this screen. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { useForm } from "../../manners/forms.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";

const WORDS = 8;

/** Two different places, in order. @returns {number[]} counted from 1 */
function choosePlaces() {
  const [first, second] = crypto.getRandomValues(new Uint32Array(2));
  const one = first % WORDS;
  return [one, (one + 1 + (second % (WORDS - 1))) % WORDS].map((place) => place + 1).sort((a, b) => a - b);
}

/**
 * @param {object} props
 * @param {(typed: Record<string, string>, password: string) => Promise<unknown>} props.send
 * @param {string} [props.act]  what the button says
 * @param {string} [props.passwordWhy]  where the password is asked for in the same step: why
 */
export function WordsBack({ send, act = t("first-day-have-them"), passwordWhy }) {
  const [places] = useState(choosePlaces);
  const form = useForm(Object.fromEntries([...places, "password"].map((name) => [name, ""])), {
    check: (values) => [
      ...places.filter((place) => values[place].trim() === "").map((place) => ({ id: `word-${place}`, words: t("first-day-needs-word", { place }) })),
      ...(passwordWhy && values.password === "" ? [{ id: "password", words: t("arrival-needs-password") }] : []),
    ],
    send: (values) => send(Object.fromEntries(places.map((place) => [place, values[place].trim().toLowerCase()])), values.password),
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
      ${passwordWhy && html`<${Field} id="password" type="password" autocomplete="current-password" label=${t("arrival-password")} hint=${passwordWhy}
        value=${form.values.password} onInput=${form.set("password")} error=${form.errorOf("password")} />`}
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${act}<//></div>
    </form>`;
}
