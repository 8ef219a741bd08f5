import {
  Words
} from "./chunk-UW3OXXRG.js";
import {
  beginComparing,
  compare,
  confirmWords,
  lastFailed,
  leaveComparing,
  refuseWords
} from "./chunk-LEAL7IDT.js";
import "./chunk-75NKKDFA.js";
import "./chunk-VKNDDD5S.js";
import {
  WORDS
} from "./chunk-N743KZGL.js";
import "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import {
  Button,
  Notice,
  PageHead,
  Section,
  Ue,
  ae,
  moveFocus,
  sentenceOf,
  t,
  troubles,
  un,
  useAct
} from "./start.js";
import "./first.js";

var HARMLESS = ["ended", "expired"];
var SAID = ["differ", "they-differ"];
var NEXT = ["compare-doubt-write", "compare-doubt-again", "compare-doubt-anew"];
var castsDoubt = (why) => !HARMLESS.includes(why);
function Failed({ pair, name, why }) {
  const title = castsDoubt(why) && !SAID.includes(why) ? t("compare-failed-refused") : t(`compare-failed-${why}`, { name });
  return un`
    <${Notice} tone=${castsDoubt(why) ? "notice" : "plain"} live title=${title}>
      ${castsDoubt(why) ? un`<p>${t("compare-doubt", { name })}</p>` : un`<p>${t(`compare-failed-${why}-note`, { name })}</p>`}
    <//>
    ${castsDoubt(why) && un`<ul class="compare__next">${NEXT.map((id) => un`<li key=${id}>${t(id, { name })}</li>`)}</ul>`}
    <${Press} pair=${pair.id} words=${t("compare-begin-again")} withNew=${Boolean(pair.renewed && !pair.renewed.known)} />`;
}

function Begin({ pair, name }) {
  if (pair.renewed && pair.renewed.who !== "theirs" && pair.state === "verified") return un`<p class="measure">${t("compare-wait-for-restore", { name })}</p>`;
  const isNew = pair.renewed && !pair.renewed.known;
  return un`
    ${pair.state === "verified" ? un`<p class="measure">${t("compare-why-again")}</p>` : un`<${Last} pair=${pair.id} />`}
    <${Section} id="voice" title=${t("compare-by-voice")}>
      <div class="compare__begin">
        <p class="measure">${t("compare-by-voice-note", { name })}</p>
        <p class="measure">${t("compare-both-open")}</p>
        ${isNew && un`<p class="measure">${t(`compare-new-${pair.renewed.who}`, { name })}</p>`}
        <${Press} pair=${pair.id} words=${t(isNew ? "compare-begin-new" : "compare-begin", { name })} withNew=${isNew} />
        ${isNew && pair.renewed.who === "theirs" && un`
          <p class="measure soft">${t("compare-changed", { name })}</p>
          <${Press} pair=${pair.id} words=${t("compare-begin-known")} kind="plain" />`}
      </div>
    <//>`;
}
function Last({ pair }) {
  const failed = lastFailed(pair);
  if (!failed) return null;
  return un`
    <p class="compare__last measure">
      <strong>${t("compare-last", { at: new Date(failed.at) })}</strong>
      ${t(castsDoubt(failed.why) ? "compare-last-doubt" : "compare-last-harmless")}
    </p>`;
}
function Press({ pair, words, withNew = false, kind = "main" }) {
  const { run, busy, failure } = useAct(() => beginComparing(pair, { withNew }));
  return un`
    <p><${Button} kind=${kind} onClick=${run} busy=${busy}>${words}<//></p>
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}

function FourWords({ pair, name, words }) {
  const heading = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => moveFocus(heading.current), []);
  return un`
    <section class="compare__step" aria-labelledby="four-words">
      <h2 class="compare__heading" id="four-words" tabindex="-1" ref=${heading}>${t("compare-words")}</h2>
      <p class="measure">${t("compare-read", { name })}</p>
      <${TheWords} words=${words} />
      <div class="compare__acts">
        <${Button} onClick=${() => confirmWords(pair.id)}>${t("compare-same")}<//>
        <${Button} onClick=${() => refuseWords(pair.id)}>${t("compare-differ")}<//>
      </div>
    </section>`;
}
function TheWords({ words }) {
  return un`
    <${Words} words=${words} label=${t("compare-words-label")} aloud />
    <div class="compare__digits">
      <p class="compare__label" id="as-digits">${t("compare-digits")}</p>
      <ol class="compare__groups" aria-labelledby="as-digits">${words.map((word, at) => un`<li key=${at}>${digitsOf(word)}</li>`)}</ol>
      <p class="meta">${t("compare-digits-note")}</p>
    </div>`;
}
var digitsOf = (word) => String(WORDS.indexOf(word)).padStart(4, "0");

function WaitingForThem({ name }) {
  return un`
    <div class="compare__waiting" role="status">
      <p class="measure compare__lead">${t("compare-waiting", { name })}</p>
      <p class="measure soft">${t("compare-waiting-note")}</p>
    </div>`;
}
function Said({ pair, name, words, told }) {
  return un`
    <div class="compare__waiting" role="status">
      <p class="measure compare__lead">${t("compare-said", { name })}</p>
      <p class="measure soft">${t(told ? "compare-said-note" : "compare-said-going")}</p>
    </div>
    <${TheWords} words=${words} />
    <p><${Button} onClick=${() => refuseWords(pair.id)}>${t("compare-differ")}<//></p>`;
}
function Verified({ pair, name }) {
  return un`
    <${Notice} tone="growth" live title=${t("compare-done", { name })}><p>${t("compare-done-note")}</p><//>
    <p><${Button} href=${`/alcove/${pair.id}/table`}>${t("compare-to-table")}<//></p>`;
}

var STEPS = { ready: Begin, waiting: WaitingForThem, words: FourWords, said: Said, verified: Verified, failed: Failed };
function Compare({ pair }) {
  const { id, counterpart: { name }, state } = pair;
  const { step, words, why, told } = compare(id).value;
  Ue(() => () => leaveComparing(id), [id]);
  const now = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const before = ae(step);
  Ue(() => {
    if (before.current !== step && step !== "words") moveFocus(now.current);
    before.current = step;
  }, [step]);
  const Step = STEPS[step];
  return un`
    <div class="compare">
      <${PageHead} title=${t("compare-title")} lead=${t("compare-lead", { name })} seenBy=${t("compare-seen-by")} />
      <p class="compare__state"><span class="compare__label">${t("compare-state")}</span> <strong data-state=${state}>${t(`compare-state-${state}`, { name })}</strong></p>
      ${isChanged(id) && !pair.renewed && un`<${Notice} tone="notice">${t("compare-changed", { name })}<//>`}
      <div class="compare__now" tabindex="-1" ref=${now}>${state !== "waiting" && un`<${Step} pair=${pair} name=${name} words=${words} why=${why} told=${told} />`}</div>
    </div>`;
}
var isChanged = (pair) => troubles.value.some(({ kind, safe }) => kind === "key-changed" && safe === pair);
export {
  Compare as default
};
