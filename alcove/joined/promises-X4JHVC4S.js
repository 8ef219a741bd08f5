import {
  dueAt,
  gatherPromises
} from "./chunk-RHLFWR5C.js";
import {
  answerOffer,
  settlePromise
} from "./chunk-QMQ6A3PP.js";
import {
  Reveal
} from "./chunk-UPF27ZEO.js";
import {
  Compose
} from "./chunk-J2QXQDUI.js";
import "./chunk-3O3MUSMW.js";
import {
  List,
  Row
} from "./chunk-FVGQ3UU7.js";
import {
  When
} from "./chunk-ZLSQVAN7.js";
import {
  rememberFocus
} from "./chunk-62VUWKLO.js";
import {
  toast
} from "./chunk-3R4MK6MB.js";
import "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  PageHead,
  Section,
  t
} from "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-63BGTQ45.js";
import {
  safe
} from "./chunk-5LNVUR7X.js";
import {
  AlcoveError,
  Nt,
  me,
  un
} from "./chunk-557TLY2U.js";

// rooms/promises/settle.js
async function settle({ entry }, state, sentence = "") {
  const { state: before = "open", state_words: said } = entry.fields;
  const answer2 = await settlePromise(entry, state, sentence);
  const undo = () => entry.mine ? settlePromise(entry, before, said) : safe(entry.safe).erase(
    /** @type {string} */
    answer2
  );
  toast(t(`promises-now-${state}`), { undo });
}
async function answer({ entry }, type) {
  const id = await answerOffer(entry, type);
  toast(t(`promises-now-${type}`), { undo: () => safe(entry.safe).erase(id) });
}

// rooms/promises/renegotiate.js
var LONGEST = 500;
function Renegotiate({ promised, onDone }) {
  const send = async (sentence) => {
    if ([...sentence].length > LONGEST) throw new AlcoveError("sentence-long", { most: LONGEST });
    await settle(promised, "renegotiated", sentence);
    onDone();
  };
  return un`
    <${Compose} small focus label=${t("promises-now-what")} keep=${`promises:${promised.entry.id}:renegotiated`}
      act=${t("promises-renegotiate")} onSend=${send} onLeave=${onDone} />`;
}

// rooms/promises/promise-row.js
function PromiseRow({ promised, acts, more }) {
  const { entry, pair, standing, sentence } = promised;
  const theirs = entry.fields.owner !== me.value?.id;
  const due = dueAt(promised);
  const meta = un`
    <span><a href=${`/alcove/${pair.id}/table`}>${t("name-you-and", { name: pair.counterpart.name })}</a></span>
    ${entry.safe === "mine" && un`<span>${t("promises-only-you")}</span>`}
    ${entry.fields.type && entry.fields.type !== "do" && un`<span>${t(`promises-type-${entry.fields.type}`)}</span>`}
    ${entry.fields.when && un`<span>${entry.fields.when}</span>`}
    ${due && un`<span>${t(entry.fields.by_meeting ? "promises-by-meeting" : "promises-by-day")} <${When} at=${due} as="day" /></span>`}
    ${standing === "offered" && theirs && un`<span>${t("promises-asked", { name: pair.counterpart.name })}</span>`}
    ${entry.state === "kept" && un`<span>${t("state-kept")}</span>`}`;
  const under = un`
    ${standing === "renegotiated" && un`<p class="promises__sentence">${t("promises-renegotiated", { sentence })}</p>`}
    ${more}`;
  return un`<${Row} id=${`promise-${entry.id}`} theirs=${theirs} meta=${meta} acts=${acts} more=${under}>${entry.words}<//>`;
}
function MyPromise({ promised }) {
  const [again, setAgain] = Nt(false);
  const say = (state) => async () => {
    const giveBack = rememberFocus();
    await settle(promised, state);
    giveBack();
  };
  const acts = un`
    <${Button} small hotkey="x" onClick=${say("kept")}>${t("promises-kept")}<//>
    <${Button} small kind="quiet" onClick=${() => setAgain(!again)} aria-expanded=${again}>${t("promises-renegotiate")}<//>
    <${Button} small kind="quiet" onClick=${say("released")}>${t("promises-release")}<//>`;
  return un`<${PromiseRow} promised=${promised} acts=${acts} more=${again && un`<${Renegotiate} promised=${promised} onDone=${() => setAgain(false)} />`} />`;
}
function AskedPromise({ promised }) {
  const say = (type) => async () => {
    const giveBack = rememberFocus();
    await answer(promised, type);
    giveBack();
  };
  return un`
    <${PromiseRow} promised=${promised} acts=${un`
      <${Button} small onClick=${say("yes")}>${t("promises-yes")}<//>
      <${Button} small kind="quiet" onClick=${say("no")}>${t("promises-no")}<//>`} />`;
}
function TheirPromise({ promised }) {
  const { mine } = promised.entry;
  const release = () => settle(promised, "released");
  return un`<${PromiseRow} promised=${promised} acts=${mine && un`<${Button} small kind="quiet" onClick=${release}>${t("promises-release")}<//>`} />`;
}

// rooms/promises/promises.js
function Promises() {
  const { mine, asked, theirs, settled } = gatherPromises();
  const rows = (Kind, all) => all.map((each) => un`<${Kind} key=${each.entry.id} promised=${each} />`);
  return un`
    <div class="promises">
      <${PageHead} title=${t("nav-promises")} lead=${t("promises-lead")} />
      ${asked.length > 0 && un`<${Section} id="asked" title=${t("promises-to-answer")}><${List} labelledby="asked-title">${rows(AskedPromise, asked)}<//><//>`}
      <${Section} id="mine" title=${t("promises-mine")}>
        <${List} labelledby="mine-title" blank=${t("promises-none")}>${rows(MyPromise, mine)}<//>
      <//>
      ${theirs.length > 0 && un`<${Section} id="theirs" title=${t("promises-theirs")}><${List} labelledby="theirs-title">${rows(TheirPromise, theirs)}<//><//>`}
      ${settled.length > 0 && un`
        <${Reveal} label=${t("promises-settled", { count: settled.length })}>
          <${List} label=${t("promises-settled", { count: settled.length })}>${settled.map((each) => un`<${SettledRow} key=${each.entry.id} promised=${each} />`)}<//>
        <//>`}
    </div>`;
}
function SettledRow({ promised: { entry, pair, standing, sentence } }) {
  return un`
    <${Row} done meta=${un`
      <span class=${standing === "kept" ? "promises__kept" : void 0}>${t(`promises-was-${standing}`)}</span>
      <span><${When} at=${entry.madeAt} as="day" /></span>
      <span>${t("name-you-and", { name: pair.counterpart.name })}</span>`}
      more=${sentence && un`<p class="promises__sentence">${sentence}</p>`}>${entry.words}<//>`;
}
export {
  Promises as default
};
