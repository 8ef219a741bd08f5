import {
  makeWords
} from "./chunk-FP77DP2R.js";
import "./chunk-N743KZGL.js";
import {
  takeCopy
} from "./chunk-VDDFLGWW.js";
import "./chunk-SUHJU7BM.js";
import "./chunk-I5C2DUCL.js";
import "./chunk-DR43BCZH.js";
import "./chunk-OMRLJGMC.js";
import "./chunk-YSYIUHV4.js";
import "./chunk-K34PHYSP.js";
import "./chunk-5BB4RBDB.js";
import "./chunk-NO7HG6NV.js";
import "./chunk-GFFXDHMS.js";
import {
  Button,
  Choice,
  Field,
  FormErrors,
  Nt,
  PageHead,
  Reveal,
  Section,
  Ue,
  Waiting,
  announce,
  pairs,
  refreshPairs,
  safe,
  sentenceOf,
  t,
  un,
  useAct,
  useForm
} from "./start.js";
import "./first.js";

var SHORTEST = 12;
function Passphrase({ busy, onSend }) {
  const [made, setMade] = Nt("");
  const form = useForm({ first: "", again: "" }, {
    check: ({ first, again }) => [
      ...[...first].length < SHORTEST ? [{ id: "export-first", words: t("export-too-short", { least: SHORTEST }) }] : [],
      ...first !== again ? [{ id: "export-again", words: t("export-not-the-same") }] : []
    ],
    send: async ({ first }) => onSend(first),
    again: true
  });
  const make = () => {
    const words = makeWords();
    setMade(words);
    form.set("first")(words);
    form.set("again")("");
  };
  return un`
    <form class="stack export__passphrase" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <${Field} id="export-first" label=${t("export-passphrase")} hint=${t("export-passphrase-hint")} voice="exact" secret value=${form.values.first} error=${form.errorOf("export-first")} onInput=${form.set("first")} />
      ${made && form.values.first === made && un`<p class="meta">${t("export-made-note")}</p>`}
      <${Field} id="export-again" label=${t("export-again")} voice="exact" secret value=${form.values.again} error=${form.errorOf("export-again")} onInput=${form.set("again")} />
      <div class="cluster"><${Button} kind="main" type="submit" busy=${busy}>${t("export-act")}<//><${Button} kind="quiet" onClick=${make}>${t("export-make-words")}<//></div>
    </form>`;
}

function Export({ pair }) {
  const taken = pair ? [pair] : pairs.value;
  const known = usePairsKnown();
  const opening = !known || ["mine", ...taken.map(({ id }) => id)].some((id) => safe(id).stage.value !== "all");
  const { name } = pair?.counterpart ?? {};
  return un`
    <div class="export">
      <${PageHead} title=${pair ? t("export-title-two", { name }) : t("export-title-all")} lead=${t("export-lead")} seenBy=${t("export-seen-by")} />
      <${Section} id="holds" title=${t("export-holds")}>
        <ul class="export__list">
          <li>${pair ? t("export-holds-two", { name }) : t("export-holds-all")}</li>
          <li>${t("export-holds-own")}</li>
          <li>${t("export-holds-form")}</li>
        </ul>
      <//>
      ${opening ? un`<${Waiting}>${t("export-opening")}<//>` : un`<${Ways} taken=${taken} all=${!pair} />`}
    </div>`;
}
function usePairsKnown() {
  const [known, setKnown] = Nt(false);
  Ue(() => {
    refreshPairs().catch(() => {
    }).then(() => setKnown(true));
  }, []);
  return known;
}
function Ways({ taken, all }) {
  const [way, setWay] = Nt("passphrase");
  const [saved, setSaved] = Nt("");
  const { run, busy, failure } = useAct(async (lock) => {
    setSaved("");
    const name = await takeCopy(taken, all, lock);
    setSaved(name);
    announce(t("export-saved", { name }));
  });
  const options = ["passphrase", "kit"].map((value) => ({ value, label: t(`export-by-${value}`) }));
  return un`
    <${Section} id="sealed" title=${t("export-sealed")}>
      <div class="stack export__seal">
      <p class="measure">${t("export-sealed-means")}</p>
      <${Choice} label=${t("export-by")} optional=${false} value=${way} onChange=${setWay} options=${options} />
      ${way === "passphrase" && un`<${Passphrase} busy=${busy} onSend=${(passphrase) => run({ passphrase })} />`}
      ${way === "kit" && un`
        <p class="measure">${t("export-by-kit-means")}</p>
        <p><${Button} kind="main" busy=${busy} onClick=${() => run({ kit: true })}>${t("export-act")}<//></p>`}
      ${busy && un`<p class="meta" role="status">${t("export-sealing")}</p>`}
      ${saved && un`<p class="export__saved">${t("export-saved", { name: saved })}</p>`}
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      </div>
    <//>
    <${Reveal} label=${t("export-plain")}>
      <p class="measure">${t("export-plain-means")}</p>
      <p><${Button} busy=${busy} onClick=${() => run({ plain: true })}>${t("export-plain-act")}<//></p>
    <//>`;
}
export {
  Export as default
};
