import {
  Sentence
} from "./chunk-6V6SCQTZ.js";
import {
  Field
} from "./chunk-3O3MUSMW.js";
import {
  Notice,
  Waiting
} from "./chunk-KFGPX65O.js";
import {
  useForm
} from "./chunk-ZGSFLRLE.js";
import {
  FormErrors,
  sentenceOf
} from "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  PageHead,
  t
} from "./chunk-PPLIALF7.js";
import {
  confirmKit,
  makeKit
} from "./chunk-63BGTQ45.js";
import {
  Nt,
  Ue,
  me,
  un
} from "./chunk-557TLY2U.js";

// rooms/first-day/kit-made.js
var held = null;
function kitOf(person) {
  if (held?.person !== person) {
    const made = makeKit().then((kit) => ({ ...kit, at: /* @__PURE__ */ new Date() }));
    made.catch(() => forgetKit());
    held = { person, made };
  }
  return (
    /** @type {{ made: Promise<any> }} */
    held.made
  );
}
function forgetKit() {
  held = null;
}

// parts/kit.js
function Words({ words, label, aloud }) {
  return un`
    <ol class=${aloud ? "words words--aloud" : "words"} aria-label=${label} translate="no">
      ${words.map((word, index) => un`<li class="words__word" key=${index}><span class="words__text">${word}</span></li>`)}
    </ol>`;
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

// rooms/first-day/kept-kit.js
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

// rooms/first-day/words-back.js
var WORDS = 8;
function choosePlaces() {
  const [first, second] = crypto.getRandomValues(new Uint32Array(2));
  const one = first % WORDS;
  return [one, (one + 1 + second % (WORDS - 1)) % WORDS].map((place) => place + 1).sort((a, b) => a - b);
}
function WordsBack() {
  const [places] = Nt(choosePlaces);
  const form = useForm(Object.fromEntries(places.map((place) => [place, ""])), {
    check: (values) => places.filter((place) => values[place].trim() === "").map((place) => ({ id: `word-${place}`, words: t("first-day-needs-word", { place }) })),
    send: async (values) => {
      await confirmKit(Object.fromEntries(places.map((place) => [place, values[place].trim().toLowerCase()])));
      forgetKit();
    }
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
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("first-day-have-them")}<//></div>
    </form>`;
}

// rooms/first-day/first-day.js
function FirstDay() {
  const { kit, failure, again } = useKit();
  return un`
    <div class="first-day">
      <${PageHead} title=${t("first-day-title", { name: me.value?.name ?? "" })} lead=${t("first-day-lead")} />
      ${failure && un`
        <${Notice} tone="danger" live title=${t("first-day-no-keys")} acts=${un`<${Button} onClick=${again}>${t("act-retry")}<//>`}>${sentenceOf(failure)}<//>`}
      ${!kit && !failure && un`<${Waiting}>${t("first-day-making")}<//>`}
      ${kit && un`<${KeptKit} kit=${kit} /><${WordsBack} />`}
      <${WhatIsSealed} />
    </div>`;
}
function WhatIsSealed() {
  const marks = { a: (text) => un`<a href="/about" target="_blank" rel="noopener">${text}</a>` };
  return un`
    <section class="first-day__step screen-only" aria-labelledby="sealed-title">
      <h2 id="sealed-title">${t("first-day-sealed")}</h2>
      <ol class="first-day__promise">
        ${["one", "two", "three"].map((number) => un`<li>${t(`first-day-sealed-${number}`)}</li>`)}
      </ol>
      <p class="soft"><${Sentence} id="first-day-limits" marks=${marks} /></p>
    </section>`;
}
function useKit() {
  const [kit, setKit] = Nt(
    /** @type {any} */
    null
  );
  const [failure, setFailure] = Nt(
    /** @type {unknown} */
    null
  );
  const make = async () => {
    setFailure(null);
    try {
      setKit(await kitOf(me.value?.id ?? ""));
    } catch (error) {
      setFailure(error);
    }
  };
  Ue(() => {
    make();
  }, []);
  return { kit, failure, again: make };
}

export {
  FirstDay
};
