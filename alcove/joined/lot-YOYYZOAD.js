import {
  Button,
  Dialog,
  Field,
  List,
  Notice,
  Nt,
  PageHead,
  Row,
  SETTLED,
  Section,
  Ue,
  Voice,
  Waiting,
  When,
  ae,
  announce,
  closeAlcove,
  effectivePromise,
  eraseForGood,
  erasuresWaiting,
  gathered,
  isOpen,
  leaveAlcove,
  me,
  navigate,
  openAlcoveAgain,
  place,
  safe,
  sentenceOf,
  t,
  toast,
  un,
  useAct
} from "./start.js";
import {
  AlcoveError
} from "./first.js";

var BATCH = 100;
var LOOK = 100;
var mineIn = (entries) => [...entries.values()].filter((entry) => entry.mine && entry.own !== false && !entry.cannotOpen).sort((one, other) => one.id < other.id ? -1 : 1);
async function eraseInBatches(pair, mayGoOn) {
  for (; ; ) {
    const batch = mineIn(safe(pair).entries.value).slice(0, BATCH);
    if (batch.length === 0 || !mayGoOn()) return untilGone(pair, mayGoOn);
    for (const { id } of batch) await eraseForGood(pair, id).catch(unlessGone);
    await untilGone(pair, mayGoOn);
  }
}
function unlessGone(error) {
  if (!(error instanceof AlcoveError) || error.code !== "not-there") throw error;
}
async function untilGone(pair, mayGoOn) {
  while (mayGoOn() && await erasuresWaiting(pair) > 0) await new Promise((resolve) => setTimeout(resolve, LOOK));
}

function EraseMine({ pair }) {
  const lies = safe(pair.id);
  const { name } = pair.counterpart;
  const [asking, setAsking] = Nt(false);
  const [begun, setBegun] = Nt(0);
  const here = ae(true);
  Ue(() => () => {
    here.current = false;
  }, []);
  const { run, busy, failure } = useAct(async () => {
    setBegun(mineIn(lies.entries.value).length);
    await eraseInBatches(pair.id, () => here.current);
    if (here.current) announce(t("leaving-erased-all"));
  });
  const left = mineIn(lies.entries.value).length;
  if (lies.stage.value !== "all") return un`<p class="meta" role="status">${t("leaving-still-opening")}</p>`;
  if (busy) {
    return un`
      <label class="leaving__progress"><span>${t("leaving-erasing", { done: begun - left, all: begun })}</span><progress max=${begun} value=${begun - left}></progress></label>
      <p class="meta">${t("leaving-erasing-note")}</p>`;
  }
  if (left === 0) return un`<p class="meta" role="status">${t("leaving-nothing-of-yours")}</p>`;
  return un`
    <p>${t("leaving-erase-count", { count: left })}</p>
    <p><${Button} kind="danger" onClick=${() => setAsking(true)}>${t("leaving-erase-act")}<//></p>
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    ${asking && un`<${Ask} name=${name} count=${left} leave=${() => setAsking(false)} go=${() => {
    setAsking(false);
    run();
  }} />`}`;
}
function Ask({ name, count, leave, go }) {
  const [typed, setTyped] = Nt("");
  const [wrong, setWrong] = Nt(false);
  const isName = typed.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase();
  const send = (event) => {
    event.preventDefault();
    if (isName) go();
    else setWrong(true);
  };
  return un`
    <${Dialog} open title=${t("leaving-erase-asks")} onClose=${leave} acts=${""}>
      <form class="stack" onSubmit=${send} noValidate>
        <p class="measure">${t("leaving-erase-means", { name, count })}</p>
        <${Field} label=${t("leaving-type-name", { name })} value=${typed} focus error=${wrong && !isName ? t("leaving-name-wrong", { name }) : void 0} onInput=${setTyped} />
        <div class="dialog__acts">
          <${Button} kind="quiet" onClick=${leave}>${t("act-cancel")}<//>
          <${Button} kind="danger" type="submit">${t("leaving-erase-act")}<//>
        </div>
      </form>
    <//>`;
}

var UNDO = 8e3;
function Leave({ pair }) {
  const { name } = pair.counterpart;
  const [going, setGoing] = Nt(false);
  const [failure, setFailure] = Nt(
    /** @type {unknown} */
    null
  );
  const timer = ae(
    /** @type {any} */
    null
  );
  Ue(() => () => clearTimeout(timer.current), []);
  const stay = () => {
    clearTimeout(timer.current);
    setGoing(false);
  };
  const leave = async () => {
    try {
      await leaveAlcove(pair.id);
      navigate("/", { replace: true });
      toast(t("leaving-left", { name }));
    } catch (error) {
      setFailure(error);
      setGoing(false);
    }
  };
  const begin = () => {
    setFailure(null);
    setGoing(true);
    timer.current = setTimeout(leave, UNDO);
  };
  if (!pair.closed) return un`<p class="meta">${t("leaving-close-first", { name })}</p>`;
  if (going) return un`<${Notice} live acts=${un`<${Button} onClick=${stay}>${t("leaving-stay")}<//>`}>${t("leaving-going")}<//>`;
  return un`
    ${pair.closed.left && un`<p>${t("leaving-leave-last", { name })}</p>`}
    <p><${Button} onClick=${begin}>${t("leaving-leave-act")}<//></p>
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}

function Leaving({ pair }) {
  const { id, closed, counterpart: { name } } = pair;
  return un`
    <div class="leaving">
      <${PageHead} title=${t("leaving-title", { name })} lead=${t("leaving-lead", { name })} seenBy=${t("leaving-seen-by", { name })} />
      <${Section} id="take-along" title=${t("leaving-take-along")}>
        <div class="stack">
          <p class="measure">${t("leaving-take-along-note")}</p>
          <p><${Button} href=${`/alcove/${id}/export`}>${t("leaving-to-export")}<//></p>
        </div>
      <//>
      <${Section} id="close" title=${t("leaving-close")}><div class="stack"><${Close} pair=${pair} closed=${closed} name=${name} /></div><//>
      <${Section} id="words" title=${t("leaving-words")} note=${t("leaving-words-note")}>
        <div class="leaving__ways">
          <${Way} id="keep" name=${name} />
          <${Way} id="erase" name=${name}><${EraseMine} pair=${pair} /><//>
          <${Way} id="leave" name=${name}><${Leave} pair=${pair} /><//>
        </div>
      <//>
    </div>`;
}
function Way({ id, name, children }) {
  return un`
    <section class="leaving__way" aria-labelledby=${`way-${id}`}>
      <h3 class="leaving__heading" id=${`way-${id}`}>${t(`leaving-${id}`)}</h3>
      <dl class="leaving__stays">
        <dt>${t("leaving-for-you")}</dt><dd>${t(`leaving-${id}-you`, { name })}</dd>
        <dt>${t("leaving-for-them", { name })}</dt><dd>${t(`leaving-${id}-them`, { name })}</dd>
      </dl>
      ${children}
    </section>`;
}
function Close({ pair, closed, name }) {
  const open = useAct(() => openAlcoveAgain(pair.id));
  const close = useAct(async () => {
    await closeAlcove(pair.id);
    toast(t("leaving-closed-now"), { undo: () => openAlcoveAgain(pair.id).catch((error) => toast(sentenceOf(error))) });
  });
  const failure = open.failure ?? close.failure;
  return un`
    <p class="measure">${closed ? t(closed.byMe ? "leaving-closed-by-you" : "leaving-closed-by-them", { at: new Date(closed.at), name }) : t("leaving-close-means", { name })}</p>
    ${closed?.left && un`<p class="measure">${t("leaving-closed-left", { name })}</p>`}
    ${closed && !closed.byMe && !closed.left && un`<p class="measure">${t("leaving-ask-to-open", { name })}</p>`}
    ${!closed && un`<p><${Button} onClick=${close.run} busy=${close.busy}>${t("leaving-close-act")}<//></p>`}
    ${closed?.byMe && !closed.left && un`<p><${Button} onClick=${open.run} busy=${open.busy}>${t("leaving-open-again")}<//></p>`}
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}

function Closed({ pair }) {
  const { name } = pair.counterpart;
  return un`
    <div class="table">
      <${PageHead} title=${t("table-title")} seenBy=${t("seen-by-two", { name })} />
      ${safe(pair.id).stage.value === "opening" ? un`<${Waiting} />` : un`<${Lists} pair=${pair} />`}
    </div>`;
}
function Lists({ pair }) {
  const ours = gathered(pair.id);
  const { name } = pair.counterpart;
  const topics = ours.of("topic").filter(isOpen).reverse();
  const promises = ours.of("promise").filter((promise) => !SETTLED.has(effectivePromise(promise, ours.answersTo(promise.id)).state));
  return un`
    <${Section} id="topics" class="table__topics" title=${t("table-topics")}>
      <${List} class="voices" labelledby="topics-title" blank=${t("leaving-no-topics")}>${topics.map((topic) => un`<${Lies} key=${topic.id} topic=${topic} ours=${ours} name=${name} />`)}<//>
    <//>
    ${promises.length > 0 && un`
      <${Section} id="promises" title=${t("promise-title")}>
        <${List} labelledby="promises-title">${promises.map((promise) => un`
          <${Row} key=${promise.id} meta=${un`
            <span>${promise.fields.owner === me.value?.id ? t("name-you") : name}</span><span><${When} at=${promise.madeAt} as="day" /></span>`}>${promise.words}<//>`)}<//>
      <//>`}`;
}
function Lies({ topic, ours, name }) {
  const whose = ({ mine }) => mine ? t("name-you") : name;
  const replies = ours.answersTo(topic.id).filter(({ words }) => words);
  return un`
    <${Voice} as="li" name=${whose(topic)} theirs=${!topic.mine} at=${topic.madeAt}
      reply=${replies.length > 0 && replies.map((reply) => un`<${Voice} key=${reply.id} name=${whose(reply)} theirs=${!reply.mine} at=${reply.madeAt}>${reply.words}<//>`)}>
      ${topic.words}
    <//>`;
}

function ClosedSince({ pair }) {
  const { id, closed, counterpart: { name } } = pair;
  if (!closed || place.value.room?.id === "leaving") return null;
  return un`
    <div class="closed-since">
      <${Notice} title=${t(closed.byMe ? "leaving-closed-by-you" : "leaving-closed-by-them", { at: new Date(closed.at), name })}
        acts=${un`<${Button} small href=${`/alcove/${id}/story`}>${t("nav-story")}<//><${Button} small href=${`/alcove/${id}/leaving`}>${t("leaving-what-becomes")}<//>`}>
        ${t(closed.left ? "leaving-closed-left" : "leaving-closed-read", { name })}
      <//>
    </div>`;
}
export {
  Closed as closed,
  ClosedSince as closedSince,
  Leaving as leaving
};
