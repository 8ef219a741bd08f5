import {
  t,
  un
} from "./start.js";

function Words({ words, label, aloud }) {
  return un`
    <ol class=${aloud ? "words words--aloud" : "words"} aria-label=${label} translate="no">
      ${words.map((word, index) => un`<li class="words__word" key=${index}><span class="words__text">${word}</span></li>`)}
    </ol>`;
}
function Exact({ text, label }) {
  const groups = text.match(/.{1,4}/g) ?? [];
  return un`<p class="exact" translate="no"><span class="away">${label}</span>${groups.map((group) => un`<span class="exact__group">${group}</span>`)}</p>`;
}
function Kit({ words, facts, at }) {
  return un`
    <section class="kit" aria-label=${t("kit-title")}>
      <h2 class="kit__title">${t("kit-title")}</h2>
      <p class="kit__lead">${t("kit-lead")}</p>
      <${Words} words=${words} label=${t("kit-words")} />
      <dl class="kit__facts">
        ${facts.map((fact) => un`<div class="kit__fact"><dt>${fact.label}</dt><dd class=${fact.exact ? "kit__exact" : void 0}>${fact.value}</dd></div>`)}
        <div class="kit__fact"><dt>${t("kit-made")}</dt><dd>${t("kit-made-on", { at })}</dd></div>
      </dl>
      <p class="kit__rule">${t("kit-rule")}</p>
    </section>`;
}

export {
  Words,
  Exact,
  Kit
};
