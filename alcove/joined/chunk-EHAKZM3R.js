import {
  COUNT,
  checkWords
} from "./chunk-XEGXIANR.js";
import {
  Threshold
} from "./chunk-75G2JXGE.js";
import {
  Field
} from "./chunk-6GK7X3W5.js";
import {
  useForm
} from "./chunk-OELS7OFE.js";
import {
  FormErrors
} from "./chunk-TRRFGRR5.js";
import {
  Button
} from "./chunk-VCEMO5RV.js";
import {
  t
} from "./chunk-65DLQAFE.js";
import {
  unlock
} from "./chunk-RQWB6LEJ.js";
import {
  me,
  un
} from "./chunk-XR6EJDGF.js";

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
