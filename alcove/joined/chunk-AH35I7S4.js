import {
  Kit
} from "./chunk-UW3OXXRG.js";
import {
  COUNT,
  checkWords
} from "./chunk-FP77DP2R.js";
import {
  Button,
  Field,
  FormErrors,
  Nt,
  t,
  un,
  useForm
} from "./start.js";

function KeptKit({ kit }) {
  const facts = [
    { label: t("kit-account"), value: kit.account },
    { label: t("kit-server"), value: kit.server },
    { label: t("kit-fingerprint"), value: inGroups(kit.fp), exact: true },
    { label: t("kit-key-line"), value: kit.ageLine, exact: true }
  ];
  return un`
    <div class="first-day__kit">
      <${Kit} words=${kit.words} facts=${facts} at=${kit.at} />
      <p class="screen-only cluster">
        <${Button} onClick=${() => print()}>${t("first-day-print")}<//>
        <span class="soft">${t("first-day-or-write")}</span>
      </p>
    </div>`;
}
var inGroups = (fp) => (fp.replaceAll(" ", "").match(/.{1,4}/g) ?? []).join(" ");

var WORDS = 8;
function choosePlaces() {
  const [first, second] = crypto.getRandomValues(new Uint32Array(2));
  const one = first % WORDS;
  return [one, (one + 1 + second % (WORDS - 1)) % WORDS].map((place) => place + 1).sort((a, b) => a - b);
}
function WordsBack({ send, act = t("first-day-have-them"), passwordWhy }) {
  const [places] = Nt(choosePlaces);
  const form = useForm(Object.fromEntries([...places, "password"].map((name) => [name, ""])), {
    check: (values) => [
      ...places.filter((place) => values[place].trim() === "").map((place) => ({ id: `word-${place}`, words: t("first-day-needs-word", { place }) })),
      ...passwordWhy && values.password === "" ? [{ id: "password", words: t("arrival-needs-password") }] : []
    ],
    send: (values) => send(Object.fromEntries(places.map((place) => [place, values[place].trim().toLowerCase()])), values.password)
  });
  return un`
    <form class="first-day__step screen-only" novalidate onSubmit=${form.submit} aria-labelledby="back-title">
      <h2 id="back-title">${t("first-day-back")}</h2>
      <p class="soft">${t("first-day-back-why")}</p>
      <${FormErrors} form=${form} />
      <div class="first-day__check">
        ${places.map((place) => un`
          <${Field} key=${place} id=${`word-${place}`} secret voice="exact" label=${t("first-day-word", { place })}
            value=${form.values[place]} onInput=${form.set(place)} error=${form.errorOf(`word-${place}`)} />`)}
      </div>
      ${passwordWhy && un`<${Field} id="password" type="password" autocomplete="current-password" label=${t("arrival-password")} hint=${passwordWhy}
        value=${form.values.password} onInput=${form.set("password")} error=${form.errorOf("password")} />`}
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${act}<//></div>
    </form>`;
}

function wordsIn(text) {
  return text.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean).join(" ");
}
function wrongWords(words) {
  if (words === "") return [{ id: "words", words: t("unlock-needs-words") }];
  const unknown = checkWords(words).map(({ position, word, suggestion }) => t("unlock-unknown-word", { place: position + 1, word, suggestion }));
  const count = words.split(" ").length;
  if (count !== COUNT) unknown.push(t("unlock-count", { count }));
  return unknown.map((sentence) => ({ id: "words", words: sentence }));
}

export {
  KeptKit,
  WordsBack,
  wordsIn,
  wrongWords
};
