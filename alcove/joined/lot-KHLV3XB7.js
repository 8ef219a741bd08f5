import {
  Threshold,
  forgetKit,
  kitOf
} from "./chunk-6RSJ325C.js";
import {
  KeptKit,
  WordsBack,
  wordsIn,
  wrongWords
} from "./chunk-AH35I7S4.js";
import "./chunk-UW3OXXRG.js";
import "./chunk-FP77DP2R.js";
import "./chunk-N743KZGL.js";
import {
  Button,
  Choice,
  Dialog,
  Field,
  FormErrors,
  List,
  Notice,
  Nt,
  PageHead,
  Row,
  Section,
  Ue,
  Waiting,
  beginAnew,
  bringBackMine,
  canBeFound,
  door,
  eraseFormer,
  me,
  pairs,
  place,
  proveWords,
  resetLogin,
  rotate,
  safe,
  sentenceOf,
  t,
  te,
  toast,
  tryWords,
  un,
  useAct,
  useForm,
  waiting
} from "./start.js";
import "./first.js";

var made = te(
  /** @type {"lost" | "rotate" | null} */
  null
);
var underWay = te(false);
async function making(how, act) {
  underWay.value = true;
  try {
    await act;
    made.value = how;
  } finally {
    underWay.value = false;
  }
}
function Done() {
  const how = made.value ?? "rotate";
  const open = pairs.value.filter(({ closed }) => !closed);
  return un`
    <${PageHead} title=${t("new-keys-done")} />
    <${Notice} tone="growth" live title=${t(`new-keys-kit-${how}`)}><p>${t(`new-keys-kit-${how}-note`)}</p><//>
    ${open.length > 0 && un`
      <${Section} id="now" title=${t("new-keys-now")} note=${t(`new-keys-now-${how}`)}>
        <${List} labelledby="now-title">${open.map(({ id, counterpart: { name } }) => un`
          <${Row} key=${id} href=${`/alcove/${id}/compare`}>${t("new-keys-compare-with", { name })}<//>`)}<//>
      <//>`}
    <p class="above"><${Button} href="/" onClick=${() => {
    made.value = null;
  }}>${t("new-keys-to-week")}<//></p>`;
}

function NewKit({ send, act }) {
  const [kit, setKit] = Nt(
    /** @type {any} */
    null
  );
  const [failure, setFailure] = Nt(
    /** @type {unknown} */
    null
  );
  Ue(() => {
    kitOf(me.value?.id ?? "").then(setKit, setFailure);
  }, []);
  if (failure) return un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`;
  if (!kit) return un`<${Waiting}>${t("first-day-making")}<//>`;
  const sendAll = async (typed, password) => {
    await send({ typed, password });
    forgetKit();
  };
  return un`<${KeptKit} kit=${kit} /><${WordsBack} send=${sendAll} act=${act} passwordWhy=${t("new-keys-password-why")} />`;
}

var FACTS = ["gone", "back", "seen"];
function Lost() {
  if (door.value === "open") return made.value ? un`<${Done} />` : underWay.value ? un`<${Waiting} />` : un`<${NotLost} />`;
  if (door.value !== "locked") return un`<${First} />`;
  return un`<${Flow} />`;
}
function First() {
  return un`
    <${PageHead} title=${t("lost-title")} lead=${t("lost-sign-in")} />
    <p><${Button} kind="main" href="/">${t("lost-to-door")}<//></p>`;
}
function NotLost() {
  return un`
    <${PageHead} title=${t("lost-not")} lead=${t("lost-not-lead")} />
    <p class="cluster"><${Button} kind="main" href="/new-keys">${t("nav-new-keys")}<//><${Button} href="/">${t("new-keys-to-week")}<//></p>`;
}
function Flow() {
  const [mine, setMine] = Nt(
    /** @type {any} */
    "keep"
  );
  const [sure, setSure] = Nt(false);
  const send = (given) => making("lost", beginAnew({ ...given, mine }));
  if (sure) {
    return un`
      <div class="first-day">
        <${PageHead} title=${t("lost-kit")} lead=${t("first-day-lead")} />
        <${NewKit} send=${send} act=${t("lost-make")} />
      </div>`;
  }
  return un`
    <${PageHead} title=${t("lost-title")} lead=${t("lost-lead")} />
    ${FACTS.map((fact) => un`<${Section} key=${fact} id=${fact} title=${t(`lost-${fact}`)}><p class="measure">${t(`lost-${fact}-note`)}</p><//>`)}
    <${Section} id="mine" title=${t("lost-mine")}>
      <${Choice} label=${t("lost-mine-what")} optional=${false} value=${mine} onChange=${setMine}
        options=${["keep", "erase"].map((value) => ({ value, label: t(`lost-mine-${value}`) }))} />
      <p class="soft above" role="status">${t(`lost-mine-${mine}-note`)}</p>
    <//>
    <${Notice}>${t("lost-look-first")}<//>
    <p class="above"><${Button} kind="main" onClick=${() => setSure(true)}>${t("lost-go-on")}<//></p>`;
}

var EFFECTS = ["words", "devices", "mine", "pairs", "time"];
function Rotate() {
  const [proven, setProven] = Nt(false);
  Ue(() => () => {
    import("./new-keys-CTGBF23F.js").then(({ forgetProof }) => forgetProof());
  }, []);
  if (made.value) return un`<${Done} />`;
  if (!proven) return underWay.value ? un`<${Waiting} />` : un`<${Say} onProven=${() => setProven(true)} />`;
  const send = (given) => making("rotate", rotate(given));
  return un`
    <div class="first-day">
      <${PageHead} title=${t("lost-kit")} lead=${t("first-day-lead")} />
      <${NewKit} send=${send} act=${t("new-keys-make")} />
    </div>`;
}
function Say({ onProven }) {
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: async ({ words }) => {
      await proveWords(wordsIn(words));
      onProven();
    }
  });
  return un`
    <div class="stack">
      <${PageHead} title=${t("nav-new-keys")} lead=${t("new-keys-lead")} />
      <ul class="about__list">${EFFECTS.map((effect) => un`<li key=${effect}>${t(`new-keys-effect-${effect}`)}</li>`)}</ul>
      ${waiting.value > 0 && un`<p class="soft">${t("error-rotate-waiting")}</p>`}
      <form class="stack" novalidate onSubmit=${form.submit}>
        <${FormErrors} form=${form} />
        <${Field} id="words" shape="area" rows="2" voice="exact" secret label=${t("kit-title")} hint=${t("new-keys-words-why")}
          value=${form.values.words} onInput=${form.set("words")} error=${form.errorOf("words")} />
        <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("new-keys-go-on")}<//></div>
      </form>
    </div>`;
}

function Renewed({ pair }) {
  const { id, renewed, state, counterpart: { name } } = pair;
  if (!renewed) return null;
  const { who, known } = renewed;
  const isCompared = who !== "theirs" && state === "verified";
  const next = isCompared ? `renewed-${who}-waiting` : who === "theirs" && known ? "renewed-theirs-signed" : `renewed-${who}-next`;
  const acts = !isCompared && place.value.room?.id !== "compare" && un`<${Button} small href=${`/alcove/${id}/compare`}>${t("renewed-compare")}<//>`;
  return un`<div class="troubles screen-only"><${Notice} tone="notice" live title=${t(`renewed-${who}`, { name })} acts=${acts}><p>${t(next, { name })}</p><//></div>`;
}

function Former() {
  const count = safe("mine").former.value;
  const [can, setCan] = Nt(false);
  Ue(() => {
    canBeFound().then(setCan, () => {
    });
  }, [count]);
  return un`
    <${PageHead} title=${t("nav-former-keys")} lead=${t("former-count", { count })} seenBy=${t("seen-by-you")} />
    ${can && un`<${Section} id="found" title=${t("former-found")} note=${t("former-found-note")}><${Found} /><//>`}
    ${count > 0 && un`<${Section} id="give-up" title=${t("former-erase")} note=${t("former-erase-note")}><${Erase} count=${count} /><//>`}
    <p class="above"><${Button} href="/settings">${t("nav-settings")}<//></p>`;
}
function Found() {
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: async ({ words }) => {
      await bringBackMine(wordsIn(words));
      toast(t("former-is-back"));
    },
    again: true
  });
  return un`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="words" shape="area" rows="2" voice="exact" secret label=${t("former-words")} hint=${t("unlock-hint")}
        value=${form.values.words} onInput=${form.set("words")} error=${form.errorOf("words")} />
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("former-open")}<//></div>
    </form>`;
}
function Erase({ count }) {
  const [asked, setAsked] = Nt(false);
  const { run, busy, failure } = useAct(async () => {
    await eraseFormer();
    setAsked(false);
  });
  return un`
    <p><${Button} kind="danger" onClick=${() => setAsked(true)}>${t("former-erase-act", { count })}<//></p>
    <${Dialog} open=${asked} title=${t("former-erase-sure", { count })} onClose=${() => setAsked(false)}
      acts=${un`<${Button} kind="danger" busy=${busy} onClick=${run}>${t("former-erase-act", { count })}<//><${Button} onClick=${() => setAsked(false)}>${t("act-cancel")}<//>`}>
      <p>${t("former-erase-means")}</p>
      ${failure && un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
    <//>`;
}

function Drill() {
  const [good, setGood] = Nt(false);
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: async ({ words }) => {
      await tryWords(wordsIn(words));
      setGood(true);
    },
    again: true
  });
  return un`
    <div class="stack">
      <${PageHead} title=${t("nav-drill")} lead=${t("drill-lead")} seenBy=${t("drill-seen-by")} />
      ${good && un`<${Notice} tone="growth" live title=${t("drill-good")}><p>${t("drill-good-note")}</p><//>`}
      ${!good && un`
        <form class="stack" novalidate onSubmit=${form.submit}>
          <${FormErrors} form=${form} />
          <${Field} id="words" shape="area" rows="2" voice="exact" secret label=${t("kit-title")} hint=${t("drill-hint")}
            value=${form.values.words} onInput=${form.set("words")} error=${form.errorOf("words")} />
          <div class="cluster"><${Button} kind="main" type="submit" busy=${form.busy}>${t("drill-try")}<//></div>
        </form>
        <p class="soft measure">${t("drill-not-found")} <a href="/new-keys">${t("nav-new-keys")}</a></p>`}
      ${good && un`<p><${Button} href="/">${t("new-keys-to-week")}<//></p>`}
    </div>`;
}

function Reset({ params }) {
  const [done, setDone] = Nt(false);
  const form = useForm({ password: "" }, {
    check: ({ password }) => password === "" ? [{ id: "password", words: t("arrival-needs-password") }] : [],
    send: async ({ password }) => {
      await resetLogin({ token: params.token, password });
      setDone(true);
    }
  });
  if (done) {
    return un`
      <${Threshold} key="done" title=${t("reset-done")} lead=${t("reset-done-lead")}>
        <p><${Button} kind="main" href="/">${t("lost-to-door")}<//></p>
      <//>`;
  }
  return un`
    <${Threshold} key="form" title=${t("reset-title")} lead=${t("reset-lead")}>
      <form class="stack" novalidate onSubmit=${form.submit}>
        <${FormErrors} form=${form} />
        <${Field} id="password" type="password" autocomplete="new-password" focus label=${t("reset-password")} hint=${t("arrival-password-hint")}
          value=${form.values.password} onInput=${form.set("password")} error=${form.errorOf("password")} />
        <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("reset-act")}<//></div>
      </form>
    <//>`;
}
export {
  Drill as drill,
  Former as former,
  Lost as lost,
  Renewed as renewed,
  Reset as reset,
  Rotate as rotate
};
