/** One promise: who, the words, when; and what its owner, or its author, can say to it. */
import { html, useState } from "../../vendor/preact.js";
import { effectivePromise } from "../../records/promises.js";
import { SENTENCE_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { Voice } from "../../parts/voice.js";
import { When } from "../../parts/when.js";
import { toast } from "../../manners/toasts.js";
import { rememberFocus } from "../../manners/focus.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "./compose.js";
import { eraseWithUndo } from "./erase.js";
import { answerOffer, settlePromise } from "./settle.js";
import { Edit } from "./topic.js";

/**
 * @param {object} props
 * @param {import("./gathered.js").Entry} props.promise
 * @param {any} props.pair
 * @param {readonly import("./gathered.js").Entry[]} props.answers  to this promise
 * @param {"li" | "div"} [props.as]
 */
export function PromiseRow({ promise, pair, answers, as = "li" }) {
  const [mode, setMode] = useState(/** @type {string | null} */ (null));
  const now = effectivePromise(promise, answers);
  const isMine = promise.fields.owner === me.value?.id;
  const leave = () => setMode(null);
  const acts = mode === null && html`<${Acts} ...${{ promise, answers, now, isMine, setMode }} />`;
  return html`
    <${Voice} as=${as} class="promise" data-row id=${`promise-${promise.id}`} name=${isMine ? t("name-you") : pair.counterpart.name} theirs=${!isMine}
      state=${promise.state === "kept" ? "kept" : undefined}
      acts=${html`<div class="topic__foot"><div class="topic__line"><${Facts} promise=${promise} now=${now} pair=${pair} isMine=${isMine} />${acts}</div></div>`}>
      ${mode === "edit" ? html`<${Edit} topic=${promise} leave=${leave} />` : html`<p class="voice__text">${promise.words}</p>`}
      ${now.state === "renegotiated" && now.words && html`<p class="promise__said">${now.words}</p>`}
      ${mode === "renegotiate" && html`
        <${Compose} small focus label=${t("promise-renegotiate-words")} longest=${SENTENCE_MOST} keep=${`${promise.safe}:${promise.id}:renegotiate`} act=${t("promise-renegotiate")}
          onSend=${async (/** @type {string} */ words) => { await settlePromise(promise, "renegotiated", words); leave(); }} onLeave=${leave} />`}
    <//>`;
}

function Facts({ promise, now, pair, isMine }) {
  const { when, by_meeting: meeting, by_day: day, type } = promise.fields;
  const due = meeting && safe(pair.id).meetings.value.find(({ id }) => id === meeting);
  const said = now.state === "offered" ? (isMine ? "offered-me" : "offered") : now.state;
  const facts = [
    said !== "open" && html`<span class=${said === "kept" ? "promises__kept" : undefined}>${t(`promise-state-${said}`, { name: pair.counterpart.name })}</span>`,
    type && type !== "do" && t(`promise-kind-${type}`),
    when && html`<span class="said-inline">${when}</span>`,
    day && html`${t("promise-by-day-said")} <${When} at=${day} as="day" />`,
    meeting && (due ? html`${t("promise-by-day-said")} <${When} at=${due.startsAt} as="day" />` : t("promise-by-meeting")),
  ].filter(Boolean);
  return html`<p class="topic__facts dots">${facts.map((fact, index) => html`<span key=${index}>${fact}</span>`)}</p>`;
}

/** Only what this person may say now. */
function Acts({ promise, answers, now, isMine, setMode }) {
  const settle = (/** @type {"kept" | "released" | "open"} */ state) => async () => {
    const giveFocusBack = rememberFocus();
    await settlePromise(promise, state);
    if (state !== "open") toast(t(`promise-${state}-said`), { undo: () => takeBack(promise, answers) });
    giveFocusBack();
  };
  const answer = (/** @type {"yes" | "no"} */ type) => () => answerOffer(promise, type);
  const button = (/** @type {string} */ id, /** @type {() => unknown} */ onClick, /** @type {string} */ hotkey) =>
    html`<${Button} kind="quiet" small hotkey=${hotkey} onClick=${onClick}>${t(id)}<//>`;
  const open = now.state === "open" || now.state === "renegotiated";
  return html`
    <div class="topic__acts topic__acts--always">
      ${isMine && now.state === "offered" && [button("promise-yes", answer("yes"), "y"), button("promise-no", answer("no"), "n")]}
      ${isMine && open && [button("promise-keep", settle("kept"), "x"), button("promise-renegotiate", () => setMode("renegotiate"), "r"), button("promise-release", settle("released"), "d")]}
      ${!isMine && promise.mine && (open || now.state === "offered") && button("promise-take-back", settle("released"), "d")}
      ${promise.mine && (open || now.state === "offered") && button("act-edit", () => setMode("edit"), "e")}
      ${promise.mine && now.state === "declined" && button("act-erase", () => eraseWithUndo(promise), "d")}
    </div>`;
}

/** Undo of the owner's word: the version, or the answer, that said it. */
async function takeBack(promise, before) {
  if (promise.mine) return settlePromise(promise, promise.fields.state ?? "open", promise.fields.state_words);
  const newest = [...safe(promise.safe).entries.value.values()]
    .filter((entry) => entry.mine && entry.kind === "answer" && entry.fields.to === promise.id && !before.some(({ id }) => id === entry.id));
  return Promise.all(newest.map(({ id }) => safe(promise.safe).erase(id)));
}
