import {
  Threshold
} from "./chunk-RTZQABTF.js";
import {
  Field
} from "./chunk-3O3MUSMW.js";
import {
  useForm
} from "./chunk-ZGSFLRLE.js";
import {
  FormErrors
} from "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import {
  unlock
} from "./chunk-63BGTQ45.js";
import {
  COUNT,
  checkWords
} from "./chunk-Q3C56JUA.js";
import {
  me,
  un
} from "./chunk-557TLY2U.js";

// rooms/unlock/typed-words.js
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

// rooms/unlock/unlock.js
function Unlock({ lead = t("unlock-lead") }) {
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: ({ words }) => unlock(wordsIn(words))
  });
  const sendOnEnter = (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.submit(event);
  };
  return un`
    <${Threshold} title=${t("unlock-title")} over=${t("frame-signed-in", { name: me.value?.name ?? "" })} lead=${lead}>
      <form class="stack" novalidate onSubmit=${form.submit}>
        <${FormErrors} form=${form} />
        <${Field} id="words" shape="area" rows="2" voice="exact" secret focus label=${t("kit-title")} hint=${t("unlock-hint")}
          value=${form.values.words} onInput=${form.set("words")} onKeyDown=${sendOnEnter} error=${form.errorOf("words")} />
        <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("act-unlock")}<//></div>
      </form>
      <p class="soft">${t("unlock-lost")}</p>
    <//>`;
}

export {
  Unlock
};
